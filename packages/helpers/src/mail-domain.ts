/** What follows the last "@" of an email address; the whole text when there is none. */
export function mailDomain(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
