import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { UsageError } from "../kernel/errors";

/** The settings that exist: those that must not be typed into every command line. */
const settingNames = ["api_token", "api_host"] as const;

/** The name of a setting, as the settings file spells it. */
export type SettingName = (typeof settingNames)[number];

/** A setting with the place that it was taken from, which may be shown; its value may be a secret. */
export interface Setting {
  readonly value: string;
  /** "--api-host", "PANTHER_API_HOST" or ".panther_settings.yml". */
  readonly source: string;
}

/** The settings that were given somewhere. */
export type Settings = { readonly [name in SettingName]?: Setting };

/** The file that a project may keep its settings in. */
export const settingsFile = ".panther_settings.yml";

const prefix = "panther_";

/** The file's settings by lower-cased name. Scalars are read as the texts they are written as, so a token of digits is one. */
function readFile(cwd: string): ReadonlyMap<string, unknown> {
  const file = join(cwd, settingsFile);
  if (!existsSync(file)) return new Map();
  const document = parseDocument(readFileSync(file, "utf8"), { schema: "failsafe" });
  const [error] = document.errors;
  // The error's own message quotes the line it is on, which may be the token's.
  if (error) throw new UsageError(`${settingsFile} is not valid YAML (line ${error.linePos?.[0].line ?? 1}).`);
  const content: unknown = document.toJS();
  if (content === null || content === "") return new Map();
  if (typeof content !== "object" || Array.isArray(content)) {
    throw new UsageError(`${settingsFile} must hold names with values, such as "api_host: https://...".`);
  }
  return new Map(Object.entries(content).map(([name, value]) => [name.toLowerCase(), value]));
}

function fromFile(name: SettingName, file: ReadonlyMap<string, unknown>): Setting | undefined {
  const value = file.get(name);
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") throw new UsageError(`${name} in ${settingsFile} must be a text.`);
  return { value, source: settingsFile };
}

function fromEnvironment(name: SettingName, env: Readonly<Record<string, string | undefined>>): Setting | undefined {
  const [variable, value] =
    Object.entries(env).find(([key, text]) => key.toLowerCase() === prefix + name && text !== "") ?? [];
  return variable && value ? { value, source: variable } : undefined;
}

/**
 * The settings: a flag comes before a PANTHER_* environment variable, and that before the settings file. Names ignore
 * case, anything else in file and environment is left alone. Throws a UsageError for a file that cannot be understood.
 */
export function readSettings(
  flags: { readonly [name in SettingName]?: string },
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Settings {
  const file = readFile(cwd);
  const entries = settingNames.map((name) => {
    const flag = flags[name];
    const given = flag ? { value: flag, source: `--${name.replace("_", "-")}` } : undefined;
    return [name, given ?? fromEnvironment(name, env) ?? fromFile(name, file)] as const;
  });
  return Object.fromEntries(entries.filter(([, setting]) => setting)) as Settings;
}
