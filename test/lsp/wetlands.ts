/** A draft with nothing to find. */
export const wetlands = `DRAFT RESOLUTION

PROTECTION OF COASTAL WETLANDS

THE GENERAL ASSEMBLY,

RECALLING:

Resolution AG/RES. 2345 (XXXVII-O/07) on the mapping of coastal wetlands; and

That mangroves shelter the nurseries of fish,

RESOLVES:

1.
To urge member states to map the wetlands of their coasts.

2.
To request the General Secretariat to publish the maps.

3.
To invite observers to support the measures set out in operative paragraph 2.
`;

/** The same with a bracket that nobody closes. */
export const withLostBracket = wetlands.replace('to map the', 'to [map the');

/** The same with a number given twice, and a reference to another. */
export const withNumberTwice = wetlands.replace('3.\n', '2.\n').replace('operative paragraph 2', 'operative paragraph 1');

/** The resolution that the draft recalls. */
export const adopted = `AG/RES. 2345 (XXXVII-O/07)

MAPPING OF COASTAL WETLANDS

THE GENERAL ASSEMBLY,

RESOLVES:

1.
To keep a register of wetlands.
`;
