import { Project } from "./project";

/** Something of which every project has one of its own, made when it is first asked for. */
export class ProjectPart<T extends object> {
  readonly #parts = new WeakMap<Project, T>();

  /** @param make Makes what a new project starts with. */
  constructor(private readonly make: () => T) {}

  /** The current project's own. */
  get current(): T {
    const project = Project.current;
    let part = this.#parts.get(project);
    if (!part) {
      part = this.make();
      this.#parts.set(project, part);
    }
    return part;
  }
}
