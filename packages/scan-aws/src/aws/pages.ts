/**
 * Every page of an answer that comes in pages. `ask` is given the token of the page before, `next` finds it. Throws
 * when the service answers with the token that it was just asked with, which would never end.
 */
export async function* pages<Page>(
  ask: (token: string | undefined) => Promise<Page>,
  next: (page: Page) => string | undefined,
): AsyncGenerator<Page> {
  let token: string | undefined;
  do {
    const page = await ask(token);
    yield page;
    const following = next(page) || undefined;
    if (following !== undefined && following === token) throw new RangeError("the same page was answered twice");
    token = following;
  } while (token !== undefined);
}

/** The items of all pages, in one list. */
export async function allPages<Page, Item>(
  ask: (token: string | undefined) => Promise<Page>,
  next: (page: Page) => string | undefined,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<Item[]> {
  const found: Item[] = [];
  for await (const page of pages(ask, next)) found.push(...(items(page) ?? []));
  return found;
}
