export { Project } from "./project";
export { ProjectPart } from "./project-part";
