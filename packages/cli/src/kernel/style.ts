import chalk from "chalk";

type Paint = (text: string) => string;

/** The few ways in which text is set off on a terminal; without colours each returns its text as it is. */
export interface Style {
  bold: Paint;
  dim: Paint;
  red: Paint;
  green: Paint;
  yellow: Paint;
  cyan: Paint;
  magenta: Paint;
}

/** A style with colours or without. */
export function createStyle(colours: boolean): Style {
  return new chalk.Instance({ level: colours ? 1 : 0 });
}

/** No colours: what renderers use for files, pipes and tests. */
export const plain: Style = createStyle(false);

/** Whether to colour: any non-empty NO_COLOR says no, FORCE_COLOR (other than 0 or false) says yes, else a terminal. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && TERM !== "dumb";
}
