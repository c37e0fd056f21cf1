import type { CatalogRow } from '../catalog-row.ts';

const eu = 'Unión Europea';
const nafta = 'TLCAN';

interface Patterns {
  readonly postal?: string;
  readonly taxId?: string;
  readonly check?: string;
}

function country(key: string, texto: string, agrupaciones = '', patterns: Patterns = {}): CatalogRow {
  return {
    key,
    data: {
      texto,
      patron_codigo_postal: patterns.postal ?? '',
      patron_identidad_tributaria: patterns.taxId ?? '',
      validacion_identidad_tributaria: patterns.check ?? '',
      agrupaciones,
    },
  };
}

const list = (group: string, entries: string) =>
  entries.split(';').map((entry) => {
    const [key = '', texto = ''] = entry.trim().split('=');
    return country(key, texto, group);
  });

const rfcForm = '[A-Z&Ñ]{3,4}[0-9]{2}(0[1-9]|1[012])(0[1-9]|[12][0-9]|3[01])[A-Z0-9]{2}[0-9A]';

/**
 * Starter list of c_Pais (ISO 3166-1 alpha 3 with SAT's Spanish names). A `patron_identidad_tributaria` binds NumRegIdTrib
 * of a receiver resident there (CFDI40156); SAT publishes one for three countries only.
 */
export const paises: readonly CatalogRow[] = [
  country('MEX', 'México', nafta, { postal: '[0-9]{5}', taxId: rfcForm, check: 'Lista del SAT' }),
  country('USA', 'Estados Unidos (los)', nafta, { postal: '[0-9]{5}(-[0-9]{4})?', taxId: '[0-9]{9}' }),
  country('CAN', 'Canadá', nafta, { postal: '[A-Z][0-9][A-Z] [0-9][A-Z][0-9]', taxId: '[0-9]{9}' }),
  ...list(
    eu,
    `DEU=Alemania; AUT=Austria; BEL=Bélgica; BGR=Bulgaria; CYP=Chipre; HRV=Croacia; DNK=Dinamarca; SVK=Eslovaquia;
     SVN=Eslovenia; ESP=España; EST=Estonia; FIN=Finlandia; FRA=Francia; GRC=Grecia; HUN=Hungría; IRL=Irlanda;
     ITA=Italia; LVA=Letonia; LTU=Lituania; LUX=Luxemburgo; MLT=Malta; NLD=Países Bajos (los); POL=Polonia;
     PRT=Portugal; GBR=Reino Unido (el); CZE=República Checa (la); ROU=Rumania; SWE=Suecia`,
  ),
  ...list(
    '',
    `AND=Andorra; ATG=Antigua y Barbuda; SAU=Arabia Saudita; DZA=Argelia; ARG=Argentina; ABW=Aruba; AUS=Australia;
     BHS=Bahamas (las); BGD=Bangladés; BRB=Barbados; BHR=Baréin; BLZ=Belice; BMU=Bermudas; BLR=Bielorrusia;
     BOL=Bolivia, Estado Plurinacional de; BIH=Bosnia y Herzegovina; BRA=Brasil; KHM=Camboya; QAT=Catar; CHL=Chile;
     CHN=China; COL=Colombia; KOR=Corea (la República de); CRI=Costa Rica; CUB=Cuba; CUW=Curaçao; ECU=Ecuador;
     EGY=Egipto; SLV=El Salvador; ARE=Emiratos Árabes Unidos (Los); PHL=Filipinas (las); GIB=Gibraltar;
     GTM=Guatemala; GUY=Guyana; HTI=Haití; HND=Honduras; HKG=Hong Kong; IND=India; IDN=Indonesia; ISL=Islandia;
     CYM=Islas Caimán (las); VGB=Islas Vírgenes (Británicas); ISR=Israel; JAM=Jamaica; JPN=Japón; JOR=Jordania;
     KAZ=Kazajistán; KEN=Kenia; KWT=Kuwait; LBN=Líbano; LIE=Liechtenstein; MAC=Macao; MYS=Malasia; MAR=Marruecos;
     MCO=Mónaco; MNE=Montenegro; NIC=Nicaragua; NGA=Nigeria; NOR=Noruega; NZL=Nueva Zelanda; OMN=Omán; PAK=Pakistán;
     PAN=Panamá; PRY=Paraguay; PER=Perú; PRI=Puerto Rico; DOM=República Dominicana (la);
     RUS=Rusia, (la) Federación de; SMR=San Marino; SRB=Serbia; SGP=Singapur; LKA=Sri Lanka; ZAF=Sudáfrica;
     CHE=Suiza; SUR=Surinam; THA=Tailandia; TWN=Taiwán (Provincia de China); TTO=Trinidad y Tobago; TUN=Túnez;
     TUR=Turquía; UKR=Ucrania; URY=Uruguay; VEN=Venezuela, República Bolivariana de; VNM=Viet Nam;
     ZZZ=Países no declarados`,
  ),
];
