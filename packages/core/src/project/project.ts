/** How a project deals with what is registered for it. */
export interface ProjectOptions {
  /** Is told of each rule that is not valid when it is registered, and the rule is registered all the same. */
  readonly onInvalid?: (error: Error) => void;
}

/**
 * One repository of detections: what was registered, overridden and declared for it. Public functions such as
 * `register` act on the current project; another one sees nothing of it.
 */
export class Project {
  static #current = new Project();

  /** @param options What becomes of rules that are not valid; by default `register` refuses them. */
  constructor(readonly options: ProjectOptions = {}) {}

  /** The project that is being loaded or worked with. */
  static get current(): Project {
    return Project.#current;
  }

  /** Makes a project the current one until another takes its place. */
  static use(project: Project): void {
    Project.#current = project;
  }

  /** Makes this project the current one for the length of a synchronous call, and returns what the call returns. */
  load<T>(work: () => T): T {
    const before = Project.#current;
    Project.#current = this;
    try {
      return work();
    } finally {
      Project.#current = before;
    }
  }
}
