import type { CatalogRow } from '../catalog-row.ts';
import { cfdi40Start } from './rows.ts';

function states(pais: 'MEX' | 'USA' | 'CAN', list: string): CatalogRow[] {
  return list.split(';').map((entry) => {
    const [key = '', texto = ''] = entry.trim().split('=');
    return { key, data: { pais, texto }, from: cfdi40Start };
  });
}

/** c_Estado: SAT's own keys for Mexico, postal keys for the United States and Canada (foreign trade, Carta Porte). */
export const estados: readonly CatalogRow[] = [
  // Payroll could still name the Federal District after its change of name (nómina's c_Estado).
  { key: 'DIF', data: { pais: 'MEX', texto: 'Ciudad de México' }, from: '2017-01-01', to: '2023-06-30' },
  ...states(
    'MEX',
    `AGU=Aguascalientes; BCN=Baja California; BCS=Baja California Sur; CAM=Campeche; CHP=Chiapas; CHH=Chihuahua;
     COA=Coahuila; COL=Colima; CMX=Ciudad de México; DUR=Durango; GUA=Guanajuato; GRO=Guerrero; HID=Hidalgo;
     JAL=Jalisco; MEX=Estado de México; MIC=Michoacán; MOR=Morelos; NAY=Nayarit; NLE=Nuevo León; OAX=Oaxaca;
     PUE=Puebla; QUE=Querétaro; ROO=Quintana Roo; SLP=San Luis Potosí; SIN=Sinaloa; SON=Sonora; TAB=Tabasco;
     TAM=Tamaulipas; TLA=Tlaxcala; VER=Veracruz; YUC=Yucatán; ZAC=Zacatecas`,
  ),
  ...states(
    'USA',
    `AL=Alabama; AK=Alaska; AZ=Arizona; AR=Arkansas; CA=California; NC=Carolina del Norte; SC=Carolina del Sur;
     CO=Colorado; CT=Connecticut; ND=Dakota del Norte; SD=Dakota del Sur; DE=Delaware; FL=Florida; GA=Georgia;
     HI=Hawái; ID=Idaho; IL=Illinois; IN=Indiana; IA=Iowa; KS=Kansas; KY=Kentucky; LA=Luisiana; ME=Maine;
     MD=Maryland; MA=Massachusetts; MI=Míchigan; MN=Minnesota; MS=Misisipi; MO=Misuri; MT=Montana; NE=Nebraska;
     NV=Nevada; NJ=Nueva Jersey; NY=Nueva York; NH=Nuevo Hampshire; NM=Nuevo México; OH=Ohio; OK=Oklahoma;
     OR=Oregón; PA=Pensilvania; RI=Rhode Island; TN=Tennessee; TX=Texas; UT=Utah; VT=Vermont; VA=Virginia;
     WV=Virginia Occidental; WA=Washington; WI=Wisconsin; WY=Wyoming`,
  ),
  ...states(
    'CAN',
    `ON=Ontario; QC=Quebec; NS=Nueva Escocia; NB=Nuevo Brunswick; MB=Manitoba; BC=Columbia Británica;
     PE=Isla del Príncipe Eduardo; SK=Saskatchewan; AB=Alberta; NL=Terranova y Labrador;
     NT=Territorios del Noroeste; YT=Yukón; UN=Nunavut`,
  ),
];
