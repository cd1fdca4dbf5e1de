import type { SummaryType } from "../scan/resource-type";
import { configRecorderMetaShape } from "../shapes/config-recorder-meta";
import { configRecorder, type RecorderNote } from "./config-recorder";

/** The recorders of an account. */
export const configRecorderMeta: SummaryType = {
  type: "AWS.Config.Recorder.Meta",
  of: configRecorder.type,
  shape: configRecorderMetaShape,
  named: true,
  summarise(notes) {
    const recorders = notes as readonly RecorderNote[];
    return {
      GlobalRecorderCount: recorders.filter(({ includesGlobal }) => includesGlobal).length,
      Recorders: recorders.map(({ resourceId }) => resourceId),
    };
  },
};
