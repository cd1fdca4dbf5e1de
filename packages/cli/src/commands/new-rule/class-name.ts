/** The class name for a rule id: "GitHub.Repo.Renamed" → "GitHubRepoRenamed". */
export function classNameOf(ruleId: string): string {
  return ruleId
    .replace(/-prototype$/, "")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
