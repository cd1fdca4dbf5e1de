/** The last piece of a Windows or POSIX path; null for an empty one. */
export function fileName(path: string): string | null {
  if (path === "") return null;
  const separator = path.includes("\\") ? "\\" : "/";
  return path.slice(path.lastIndexOf(separator) + 1);
}
