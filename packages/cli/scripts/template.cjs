// Copies the starter kit into the package before it is packed (`copy`), and removes it afterwards (`remove`).
const { cpSync, existsSync, readdirSync, renameSync, rmSync } = require("node:fs");
const { basename, join } = require("node:path");

const template = join(__dirname, "..", "template");
const starterKit = join(__dirname, "..", "..", "..", "starter-kit");
const left = new Set(["node_modules", "dist", "package-lock.json", "pnpm-lock.yaml", ".panther_settings.yml"]);

rmSync(template, { recursive: true, force: true });
if (process.argv[2] === "copy") {
  if (!existsSync(starterKit)) throw new Error(`There is no starter kit at ${starterKit}.`);
  cpSync(starterKit, template, { recursive: true, filter: (path) => !left.has(basename(path)) });
  // npm would leave these out; init gives them their names back.
  for (const name of readdirSync(template)) {
    if (name === ".gitignore" || name === ".npmrc")
      renameSync(join(template, name), join(template, `_${name.slice(1)}`));
  }
}
