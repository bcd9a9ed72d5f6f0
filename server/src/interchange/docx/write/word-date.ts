/** As Word has it: a day alone is its first second, as the reader knows. Undefined for what is no date, with which Word would not open the document. */
export function wordDate(date: string): string | undefined {
  const [, day = '', minutes = '00:00', seconds = ':00', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z?))?$/.exec(date) ?? [];
  const written = `${day}T${minutes}${seconds}`;
  const time = Date.parse(`${written}Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}T${minutes}`);
  return isReal ? `${written}${date.includes('T') ? zone : 'Z'}` : undefined;
}
