import { type ObjectShape, value } from "../scan/shape";

/** What AWS.Config.Recorder.Meta has beside the fields that all resources have. */
export const configRecorderMetaShape: ObjectShape = { GlobalRecorderCount: value, Recorders: value };
