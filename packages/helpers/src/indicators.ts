/** An indicator that no mail client or chat turns into a link: hxxp:// and [.]. */
export function defangIoc(ioc: string): string {
  return ioc.replaceAll("http://", "hxxp://").replaceAll("https://", "hxxps://").replaceAll(".", "[.]");
}

/** Those of the indicators that are known, in their order, repeats kept. */
export function iocMatch(indicators: readonly string[] | null, knownIocs: ReadonlySet<string>): string[] {
  return (indicators ?? []).filter((indicator) => knownIocs.has(indicator));
}
