export { Project, type ProjectOptions } from "./project";
export { ProjectPart } from "./project-part";
