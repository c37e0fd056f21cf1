/** Postal codes of a municipality, both ends included. */
export type PostalRange = readonly [from: string, to: string];

/** A municipality whose clock or tax rate differs from the rest of its state. */
export interface SpecialMunicipality {
  readonly state: string;
  readonly name: string;
  readonly ranges: readonly PostalRange[];
  /** IANA zone, when not that of the state. */
  readonly zone?: string;
  /** Region of the border stimulus decrees: 1 north, 2 south. */
  readonly stimulus?: 1 | 2;
}

const juarez = 'America/Ciudad_Juarez';
const ojinaga = 'America/Ojinaga';
const matamoros = 'America/Matamoros';

type Entry = readonly [name: string, ...ranges: PostalRange[]];

function group(state: string, shared: Pick<SpecialMunicipality, 'zone' | 'stimulus'>, entries: readonly Entry[]) {
  return entries.map(([name, ...ranges]): SpecialMunicipality => ({ state, name, ranges, ...shared }));
}

/**
 * Municipalities of the northern border outside Baja California, with the postal blocks Correos de México gives them.
 *
 * Zones: Ley de los Husos Horarios en los Estados Unidos Mexicanos (DOF 2022-10-28), article 5 on the northern border's
 * seasonal time, and its reform for Chihuahua (DOF 2022-11-29): Janos, Ascensión, Juárez, Guadalupe and Praxedis G. Guerrero
 * follow mountain time with summer time; Coyame del Sotol, Ojinaga and Manuel Benavides central time with summer time.
 * Allende, Morelos and Villa Unión share the border's clock but not its tax stimulus; Sonora the stimulus but no summer time.
 * Stimulus: decree for the northern border region (DOF 2018-12-31 and extensions).
 */
export const northernBorder: readonly SpecialMunicipality[] = [
  ...group('CHH', { zone: juarez, stimulus: 1 }, [
    ['Ascensión', ['31820', '31839']],
    ['Janos', ['31840', '31849']],
    ['Juárez', ['32000', '32739']],
    ['Guadalupe', ['32740', '32779']],
    ['Praxedis G. Guerrero', ['32780', '32799']],
  ]),
  ...group('CHH', { zone: ojinaga, stimulus: 1 }, [
    ['Coyame del Sotol', ['32850', '32879']],
    ['Ojinaga', ['32880', '32899']],
    ['Manuel Benavides', ['32980', '32999']],
  ]),
  ...group('COA', { zone: matamoros, stimulus: 1 }, [
    ['Piedras Negras', ['26000', '26169']],
    ['Nava', ['26170', '26199']],
    ['Acuña', ['26200', '26339']],
    ['Jiménez', ['26400', '26449']],
    ['Zaragoza', ['26450', '26499']],
    ['Guerrero', ['26640', '26669']],
    ['Hidalgo', ['26670', '26699']],
    ['Ocampo', ['27500', '27549']],
  ]),
  ...group('COA', { zone: matamoros }, [
    ['Morelos', ['26500', '26529']],
    ['Allende', ['26530', '26599']],
    ['Villa Unión', ['26600', '26639']],
  ]),
  ...group('NLE', { zone: matamoros, stimulus: 1 }, [['Anáhuac', ['65000', '65069']]]),
  ...group('TAM', { zone: matamoros, stimulus: 1 }, [
    ['Matamoros', ['87300', '87499'], ['87540', '87599']],
    ['Valle Hermoso', ['87500', '87539']],
    ['Nuevo Laredo', ['88000', '88299'], ['88350', '88369']],
    ['Miguel Alemán', ['88300', '88349']],
    ['Guerrero', ['88370', '88389']],
    ['Mier', ['88390', '88399']],
    ['Gustavo Díaz Ordaz', ['88400', '88439']],
    ['Camargo', ['88440', '88499']],
    ['Reynosa', ['88500', '88799'], ['88850', '88879']],
    ['Río Bravo', ['88800', '88849'], ['88900', '88999']],
  ]),
  ...group('SON', { stimulus: 1 }, [
    ['San Luis Río Colorado', ['83400', '83549']],
    ['Puerto Peñasco', ['83550', '83569']],
    ['General Plutarco Elías Calles', ['83570', '83599']],
    ['Caborca', ['83600', '83749']],
    ['Altar', ['83750', '83799']],
    ['Sáric', ['83860', '83899']],
    ['Nogales', ['84000', '84119']],
    ['Santa Cruz', ['84140', '84159']],
    ['Naco', ['84180', '84199']],
    ['Agua Prieta', ['84200', '84319']],
    ['Cananea', ['84620', '84639']],
  ]),
];

/** Municipalities of the southern border stimulus (decree of DOF 2020-12-30 and extensions). */
export const southernBorder: readonly SpecialMunicipality[] = [
  ...group('CAM', { stimulus: 2 }, [
    ['Candelaria', ['24330', '24349']],
    ['Calakmul', ['24640', '24659']],
  ]),
  ...group('CHP', { stimulus: 2 }, [
    ['Ocosingo', ['29933', '29939'], ['29950', '29954']],
    ['Benemérito de las Américas', ['29955', '29956']],
    ['Marqués de Comillas', ['29957', '29959']],
    ['Palenque', ['29960', '29969']],
    ['Frontera Comalapa', ['30140', '30159']],
    ['La Trinitaria', ['30160', '30169']],
    ['Maravilla Tenejapa', ['30180', '30184']],
    ['Las Margaritas', ['30185', '30189'], ['30230', '30299']],
    ['Tapachula', ['30700', '30839']],
    ['Suchiate', ['30840', '30849']],
    ['Frontera Hidalgo', ['30850', '30859']],
    ['Metapa', ['30860', '30865']],
    ['Tuxtla Chico', ['30866', '30879']],
    ['Unión Juárez', ['30880', '30889']],
    ['Cacahoatán', ['30890', '30899']],
    ['Motozintla', ['30900', '30919']],
    ['Mazapa de Madero', ['30920', '30929']],
    ['Amatenango de la Frontera', ['30930', '30949']],
  ]),
  ...group('ROO', { stimulus: 2 }, [['Othón P. Blanco', ['77000', '77099'], ['77950', '77999']]]),
  ...group('TAB', { stimulus: 2 }, [
    ['Tenosique', ['86900', '86929']],
    ['Balancán', ['86930', '86979']],
  ]),
];

/** Bahía de Banderas left Nayarit's Pacific time for Jalisco's central time on 2010-04-04. */
export const bahiaDeBanderas: SpecialMunicipality = {
  state: 'NAY',
  name: 'Bahía de Banderas',
  ranges: [['63726', '63739']],
  zone: 'America/Bahia_Banderas',
};
