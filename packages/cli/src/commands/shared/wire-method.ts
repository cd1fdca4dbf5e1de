/** A method's name on the wire: `alertContext` is "alert_context". */
export function wireMethod(method: string): string {
  return method.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
