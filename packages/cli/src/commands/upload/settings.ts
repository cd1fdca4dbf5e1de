import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLError } from "yaml";
import { UserError } from "../../kernel/errors";

const FILE = ".panther_settings.yml";

/** The settings of the upload, each with the name that the environment and the settings file give it. */
const names = { apiToken: "api_token", apiHost: "api_host", schemasPath: "schemas_path" } as const;

/** The name of a setting. */
export type SettingName = keyof typeof names;

/** A setting's value and where it came from, as the user would name that place. */
export interface Setting {
  readonly value: string;
  readonly source: string;
}

/** The settings that are in force, and every API token that was found on the way. */
export interface Settings extends Partial<Record<SettingName, Setting>> {
  /** All of them, not only the one in force: none of them may be uploaded. */
  readonly tokens: readonly string[];
}

/** What settings are read from, beside the file in `directory`. */
export interface SettingSources {
  readonly flags: Partial<Record<SettingName, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
}

/** The file's top-level entries with lower-case names; empty when there is no file. */
function readFile(directory: string): ReadonlyMap<string, unknown> {
  let content: unknown;
  try {
    // Without YAML's types a token of digits stays the text that it is.
    content = parse(readFileSync(join(directory, FILE), "utf8"), { schema: "failsafe" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    // The parser's message quotes the line, which may be the one with the token.
    const at = error instanceof YAMLError && error.linePos ? `, line ${error.linePos[0].line}` : "";
    throw new UserError(`${FILE}${at} cannot be read. It must be YAML with entries such as: api_host: acme.example`);
  }
  if (content === null || content === undefined || content === "") return new Map();
  if (typeof content !== "object" || Array.isArray(content)) {
    throw new UserError(`${FILE} must hold entries such as: api_host: acme.example`);
  }
  return new Map(Object.entries(content).map(([name, value]) => [name.toLowerCase(), value]));
}

function fromFile(entries: ReadonlyMap<string, unknown>, name: string): Setting | undefined {
  const value = entries.get(name);
  if (value === undefined || value === "") return undefined;
  if (typeof value === "string") return { value, source: FILE };
  throw new UserError(`${name} in ${FILE} must be a single text.`);
}

function fromEnv(env: SettingSources["env"], name: string): Setting | undefined {
  const variable = Object.keys(env).find((key) => key.toLowerCase() === `panther_${name}` && env[key] !== "");
  const value = variable && env[variable];
  return value ? { value, source: `the environment variable ${variable}` } : undefined;
}

/** Reads the settings: flags before environment variables before the settings file. */
export function readSettings({ flags, env, directory }: SettingSources): Settings {
  const entries = readFile(directory);
  const candidates = (name: SettingName): Setting[] => {
    const flag = flags[name];
    const given = flag === undefined ? undefined : { value: flag, source: `--${names[name].replace("_", "-")}` };
    return [given, fromEnv(env, names[name]), fromFile(entries, names[name])].filter((found) => found !== undefined);
  };
  const [tokens, hosts, paths] = [candidates("apiToken"), candidates("apiHost"), candidates("schemasPath")];
  return {
    apiToken: tokens[0],
    apiHost: hosts[0],
    schemasPath: paths[0],
    tokens: tokens.map(({ value }) => value.trim()),
  };
}
