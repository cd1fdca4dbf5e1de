import { type ObjectShape, value } from "../scan/shape";

/** What AWS.Config.Recorder has beside the fields that all resources have. */
export const configRecorderShape: ObjectShape = {
  RecordingGroup: { AllSupported: value, IncludeGlobalResourceTypes: value, ResourceTypes: value },
  RoleARN: value,
  Status: {
    LastErrorCode: value,
    LastErrorMessage: value,
    LastStartTime: value,
    LastStatus: value,
    LastStatusChangeTime: value,
    LastStopTime: value,
    Name: value,
    Recording: value,
  },
};
