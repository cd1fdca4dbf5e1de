/** A number as people read it: "1,234". */
export function number(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** A number of things: "1 event", "1,234 events". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
