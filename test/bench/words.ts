/** What the generated drafts talk of: rivers that several States share. */

export const subjects = [
  'the navigation of shared rivers',
  'the marking of inland waterways',
  'the exchange of gauge readings',
  'the restoration of flood plains',
  'the safety of ferries and landing stages',
  'the protection of migratory fish',
];

export const actors = [
  'the riparian States',
  'member States',
  'the General Secretariat',
  'the Basin Commission',
  'the harbour authorities',
  'the Permanent Council',
  'the regional banks',
  'the Working Group on Waterways',
  'the Parties upstream',
  'the Executive Director',
];

export const actions = [
  'dredge and mark',
  'share within the basin',
  'keep under review',
  'maintain and finance',
  'map at low water',
  'restore where it is degraded',
  'monitor throughout the year',
  'report upon',
  'put at the disposal of the pilots',
  'bring into line with the common standard',
];

export const things = [
  'the channels between the locks',
  'gauge readings and flood warnings',
  'spawning grounds downstream of the weirs',
  'the buoys and beacons of the estuary',
  'the register of barges and ferries',
  'wetlands that take up the flood',
  'the training of pilots and lock keepers',
  'the water that is drawn for irrigation',
  'the sediment behind older dams',
  'the livelihoods of riverside communities',
  'the fund for common works',
  'the atlas of navigable rivers',
  'the quality of drinking water',
  'the charts of the delta',
  'landing stages open to all flags',
  'the common code of signals',
];

export const qualities = [
  'timely',
  'sustained',
  'affordable',
  'voluntary',
  'joint',
  'predictable',
  'local',
  'seasonal',
  'binding',
  'adequate',
];

export const manners = [
  'in accordance with domestic legislation',
  'within the resources of the programme',
  'by means of regular consultation',
  'without prejudice to existing treaties',
  'on the basis of the best readings available',
  'in close cooperation with local pilots',
  'as a matter of priority',
  'in the framework of the basin plan',
  'where appropriate and upon request',
  'taking fully into account the seasons of the river',
];

export const purposes = [
  'so that no vessel runs aground for want of a light',
  'with a view to a common schedule of locks',
  'in order to warn of floods in good time',
  'for the benefit of the generations to come',
  'to the extent that the water level permits',
  'so that the burden is fairly shared',
  'while respecting the customs of fishing villages',
  'and to inform the Assembly of the results',
];

export const facts = [
  'depend on the state of',
  'can be secured only together with',
  'have suffered from the neglect of',
  'gain much from agreement upon',
  'are threatened by a lack of attention to',
  'serve the peoples of the basin no less than',
];

export const quotations = [
  'the freedom of the river',
  'a light at every bend',
  'Common Standards for Inland Navigation',
  'good neighbours upstream and downstream',
  'Plan of Action for the Shared Basins',
];

export const openings = {
  chapeaux: ['BEARING IN MIND:', 'RECALLING:', 'RECOGNIZING:', 'CONSIDERING:', 'TAKING INTO ACCOUNT:', 'CONVINCED:'],
  preamble: [
    'Recalling',
    'Reaffirming',
    'Recognizing',
    'Noting',
    'Stressing',
    'Emphasizing',
    'Acknowledging',
    'Bearing in mind',
    'Welcoming',
  ],
  infinitives: ['To request', 'To instruct', 'To urge', 'To encourage', 'To invite', 'To ask', 'To call upon'],
  verbs: ['Requests', 'Calls upon', 'Urges', 'Invites', 'Encourages', 'Directs', 'Authorizes'],
};
