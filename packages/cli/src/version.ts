/** The version of this package; the bundler puts it in place of the require. */
export const version: string = (require("../package.json") as { version: string }).version;
