/** Parts of the names of the real texts to which costs and weights are fitted, and of those on which they are measured. */
export const toFit = ['unfccc-geneva', '6-nov-2015', 'article-1.', 'article-11.', 'article-16.', 'article-23.', 'article-43.'];

export const toMeasure = [
  '5-oct-2015',
  '23-oct-2015',
  '4-dec-2015',
  'article-8.',
  'article-13.',
  'article-19.',
  'article-42.',
  'article-51.',
  'article-52.',
];
