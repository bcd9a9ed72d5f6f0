import assert from 'node:assert/strict';
import fc from 'fast-check';
import { delegationsIn, findDelegation, knownNames, splitNames } from '../../server/src/delegations/delegations.ts';
import { runs } from '../support/runs.ts';

/** English, Spanish, Portuguese, French. */
const oasStates: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ATG: ['Antigua and Barbuda', 'Antigua y Barbuda', 'Antígua e Barbuda', 'Antigua-et-Barbuda'],
  ARG: ['Argentina', 'Argentina', 'Argentina', 'Argentine'],
  BHS: ['The Bahamas', 'Las Bahamas', 'Bahamas', 'Les Bahamas'],
  BRB: ['Barbados', 'Barbados', 'Barbados', 'Barbade'],
  BLZ: ['Belize', 'Belice', 'Belize', 'Belize'],
  BOL: ['Bolivia', 'Bolivia', 'Bolívia', 'Bolivie'],
  BRA: ['Brazil', 'Brasil', 'Brasil', 'Brésil'],
  CAN: ['Canada', 'Canadá', 'Canadá', 'Canada'],
  CHL: ['Chile', 'Chile', 'Chile', 'Chili'],
  COL: ['Colombia', 'Colombia', 'Colômbia', 'Colombie'],
  CRI: ['Costa Rica', 'Costa Rica', 'Costa Rica', 'Costa Rica'],
  CUB: ['Cuba', 'Cuba', 'Cuba', 'Cuba'],
  DMA: ['Dominica', 'Dominica', 'Dominica', 'Dominique'],
  DOM: ['Dominican Republic', 'República Dominicana', 'República Dominicana', 'République dominicaine'],
  ECU: ['Ecuador', 'Ecuador', 'Equador', 'Équateur'],
  SLV: ['El Salvador', 'El Salvador', 'El Salvador', 'Salvador'],
  GRD: ['Grenada', 'Granada', 'Granada', 'Grenade'],
  GTM: ['Guatemala', 'Guatemala', 'Guatemala', 'Guatemala'],
  GUY: ['Guyana', 'Guyana', 'Guiana', 'Guyana'],
  HTI: ['Haiti', 'Haití', 'Haiti', 'Haïti'],
  HND: ['Honduras', 'Honduras', 'Honduras', 'Honduras'],
  JAM: ['Jamaica', 'Jamaica', 'Jamaica', 'Jamaïque'],
  MEX: ['Mexico', 'México', 'México', 'Mexique'],
  NIC: ['Nicaragua', 'Nicaragua', 'Nicarágua', 'Nicaragua'],
  PAN: ['Panama', 'Panamá', 'Panamá', 'Panama'],
  PRY: ['Paraguay', 'Paraguay', 'Paraguai', 'Paraguay'],
  PER: ['Peru', 'Perú', 'Peru', 'Pérou'],
  KNA: ['Saint Kitts and Nevis', 'San Cristóbal y Nieves', 'São Cristóvão e Névis', 'Saint-Kitts-et-Nevis'],
  LCA: ['Saint Lucia', 'Santa Lucía', 'Santa Lúcia', 'Sainte-Lucie'],
  VCT: ['Saint Vincent and the Grenadines', 'San Vicente y las Granadinas', 'São Vicente e Granadinas', 'Saint-Vincent-et-les-Grenadines'],
  SUR: ['Suriname', 'Suriname', 'Suriname', 'Suriname'],
  TTO: ['Trinidad and Tobago', 'Trinidad y Tobago', 'Trinidad e Tobago', 'Trinité-et-Tobago'],
  USA: ['United States of America', 'Estados Unidos de América', 'Estados Unidos da América', 'États-Unis d’Amérique'],
  URY: ['Uruguay', 'Uruguay', 'Uruguai', 'Uruguay'],
  VEN: ['Venezuela', 'Venezuela', 'Venezuela', 'Venezuela'],
};

const found: Readonly<Record<string, readonly string[]>> = {
  VEN: [
    'VENEZUELA',
    'Ven',
    'VE',
    'B.R. of Venezuela',
    'Venezuela (Bolivarian Republic of)',
    'Venezuela, Bolivarian Republic of',
    'República Bolivariana de Venezuela',
  ],
  BOL: ['Plurinational State of Bolivia', 'Bolivia (Plurinational State of)', 'Estado Plurinacional de Bolivia', 'Bol'],
  MEX: ['Mex', 'MEX', 'MX', 'the Delegation of Mexico', 'Delegación de México', 'United Mexican States'],
  BRA: ['Bra', 'BRA', 'brazil'],
  ARG: ['Arg', 'Argentine Republic', 'República Argentina'],
  URY: ['Eastern Republic of Uruguay', 'República Oriental del Uruguay', 'Uru'],
  USA: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'the United States', 'EEUU', 'EE.UU.', 'EE. UU.', 'Estados Unidos'],
  TTO: ['T&T', 'T & T', 'Trinidad & Tobago', 'TRINIDAD AND TOBAGO'],
  ATG: ['A&B'],
  DOM: ['D.R.', 'DR', 'DOM'],
  VCT: ['SVG', 'St. Vincent and the Grenadines', 'St Vincent'],
  KNA: ['St. Kitts & Nevis'],
  GBR: ['UK', 'U.K.', 'United Kingdom', 'Reino Unido', 'Royaume-Uni'],
  NZL: ['NZ', 'New Zealand'],
  KOR: ['ROK', 'Republic of Korea', 'Korea, Republic of'],
  PRK: ['DPRK'],
  RUS: ['Russia', 'Russian Federation'],
  CHE: ['Switzerland', 'Suiza', 'Suisse', 'Suíça'],
  VAT: ['Holy See', 'Santa Sede'],
  CIV: ['Côte d’Ivoire', "Cote d'Ivoire"],
  eu: ['EU', 'European Union', 'Unión Europea', 'European Union and its member states'],
  g77: ['G77', 'G-77', 'G77+China', 'G-77/CHINA', 'G77 and China', 'Group of 77 and China'],
  caricom: ['CARICOM', 'Caricom'],
  grulac: ['GRULAC'],
  'rio-group': ['Rio Group', 'Grupo de Río'],
  juscanz: ['JUSCANZ', 'JUSCANNZ'],
  nam: ['NAM', 'Non-Aligned Movement'],
  'umbrella-group': ['UMBRELLA GROUP'],
  eig: ['EIG', 'ENVIRONMENTAL INTEGRITY GROUP'],
  basic: ['BASIC'],
  secretariat: ['Secretariat', 'the Secretariat', 'Secretaría', 'General Secretariat'],
  chair: ['Chair', 'Chairperson', 'Presidente'],
  'co-chairs': ['Co-Chairs', 'Co-chair', 'Cochairs'],
  facilitator: ['Facilitator', 'Facilitadora'],
  presidency: ['Presidency', 'Presidencia'],
  'permanent-observer': ['Permanent Observer'],
};

/** Words, and forms that more than one delegation could claim. */
const unknown = [
  'Gua',
  'Dom',
  'Congo',
  'Korea',
  'AU',
  'Aus',
  'us',
  'basic',
  'can',
  'per',
  'And',
  'Are',
  'No',
  'in',
  'IN 2009',
  'Recalling',
  'X',
  '12',
  '',
  '   ',
  '…',
  'Мексика',
  'Atlantis',
  'Mexico City',
  'Puerto Rico',
];

const lists: readonly (readonly [list: string, ...names: string[]])[] = [
  ['EU, CANZ, Russia, US', 'EU', 'CANZ', 'Russia', 'US'],
  ['Brazil and Chile', 'Brazil', 'Chile'],
  ['Brasil y Chile', 'Brasil', 'Chile'],
  ['Mex/Bra', 'Mex', 'Bra'],
  ['Mex / Bra;  Arg', 'Mex', 'Bra', 'Arg'],
  ['Trinidad and Tobago, Antigua and Barbuda', 'Trinidad and Tobago', 'Antigua and Barbuda'],
  ['Saint Vincent and the Grenadines and Saint Kitts and Nevis', 'Saint Vincent and the Grenadines', 'Saint Kitts and Nevis'],
  ['Trinidad\nand Tobago, US', 'Trinidad\nand Tobago', 'US'],
  ['T&T', 'T&T'],
  ['G77 and China', 'G77 and China'],
  ['G-77/CHINA, EU', 'G-77/CHINA', 'EU'],
  ['Venezuela, Bolivarian Republic of, Mexico', 'Venezuela, Bolivarian Republic of', 'Mexico'],
  ['Canada, Australia and New Zealand', 'Canada', 'Australia', 'New Zealand'],
  ['Atlantis and Mexico', 'Atlantis', 'Mexico'],
  [' , ,'],
];

describe('delegations', () => {
  it('are the 35 member states of the OAS by name in its four languages', () => {
    for (const [id, names] of Object.entries(oasStates)) {
      for (const name of names) assert.equal(findDelegation(name)?.id, id, name);
      assert.equal(findDelegation(names[0])?.oasMember, true, names[0]);
      assert.equal(findDelegation(id)?.id, id);
    }
    assert.equal(Object.keys(oasStates).length, 35);
  });

  it('are found in any case, without accents, with or without dots, hyphens, spaces and articles', () => {
    const names = Object.entries(oasStates).flatMap(([id, all]) => all.map((name) => [id, name] as const));
    const disguises: readonly ((name: string) => string)[] = [
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
      (name) => name.normalize('NFD').replace(/\p{Mark}/gu, ''),
      (name) => name.replaceAll('-', ' '),
      (name) => name.replaceAll(' ', '-'),
      (name) => name.replaceAll(' ', '\n'),
      (name) => `  the ${name}. `,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...disguises), fc.constantFrom(...disguises), ([id, name], one, other) => {
        assert.equal(findDelegation(other(one(name)))?.id, id);
      }),
      runs(1000),
    );
  });

  for (const [id, names] of Object.entries(found)) {
    it(`${id} is ${names.join(' · ')}`, () => {
      for (const name of names) assert.equal(findDelegation(name)?.id, id, name);
    });
  }

  it('are told by their official forms', () => {
    for (const [written, id] of [
      ['Republic of Türkiye', 'TUR'],
      ['the Republic of Fiji', 'FJI'],
      ['Federal Democratic Republic of Nepal', 'NPL'],
      ['Kingdom of Morocco', 'MAR'],
      ['Government of the Republic of Malta', 'MLT'],
      ['the EIG', 'eig'],
    ] as const)
      assert.equal(findDelegation(written)?.id, id, written);
    for (const written of ['Republic of China', 'Republic of Viet Nam', 'Republic of Letters', 'Kingdom of fish'])
      assert.equal(findDelegation(written), undefined, written);
  });

  it('are told by a letter among others alone', () => {
    const ids = (list: string) => delegationsIn(list).map(({ delegation }) => delegation?.id);
    assert.deepEqual(ids('EU/CH/J'), ['eu', 'CHE', 'JPN']);
    assert.deepEqual(ids('J'), [undefined]);
  });

  it('are never guessed', () => {
    for (const name of unknown) assert.equal(findDelegation(name), undefined, name);
  });

  it('have a full name and a kind', () => {
    assert.deepEqual(findDelegation('Ven'), { id: 'VEN', name: 'Bolivarian Republic of Venezuela', kind: 'state', oasMember: true });
    assert.deepEqual(findDelegation('Suisse'), { id: 'CHE', name: 'Switzerland', kind: 'state' });
    assert.deepEqual(findDelegation('CARICOM'), { id: 'caricom', name: 'Caribbean Community', kind: 'group' });
    assert.deepEqual(findDelegation('the Chair'), { id: 'chair', name: 'Chair', kind: 'office' });
  });

  it('are one and the same, however they are written', () => {
    assert.equal(findDelegation('Ven'), findDelegation('República Bolivariana de Venezuela'));
  });

  it('count 193 members of the United Nations, its two observer states, the Cook Islands and Niue', () => {
    const states = new Set(
      knownNames()
        .map(findDelegation)
        .filter((delegation) => delegation?.kind === 'state'),
    );
    assert.equal(states.size, 197);
    assert.equal([...states].filter((state) => state?.oasMember).length, 35);
  });

  it('are found by every form that is listed as known', () => {
    assert.ok(knownNames().includes('B.R. of Venezuela') && knownNames().includes('Mex'));
    for (const name of knownNames()) assert.ok(findDelegation(name), name);
  });

  it('are not looked for in a long text', () => {
    assert.equal(findDelegation('Mexico, '.repeat(100_000)), undefined);
  });
});

describe('a list of delegations', () => {
  for (const [list, ...names] of lists) {
    it(JSON.stringify(list), () => {
      assert.deepEqual(
        splitNames(list).map(({ written }) => written),
        names,
      );
    });
  }

  it('says where each name stands, for any list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...knownNames(), ', ', ' and ', '/', ' y '), fc.string({ maxLength: 4 })), { maxLength: 10 }),
        (pieces) => {
          const list = pieces.join('');
          let end = 0;
          for (const { written, span } of splitNames(list)) {
            assert.equal(list.slice(span.start, span.end), written);
            assert.ok(end <= span.start && written.trim() !== '');
            end = span.end;
          }
        },
      ),
      runs(300),
    );
  });
});
