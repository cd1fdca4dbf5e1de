import { capitalised } from "../scan/capitalised";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { configRecorderShape } from "../shapes/config-recorder";

const type = "AWS.Config.Recorder";

/** What the account's summary needs to know of a recorder. */
export interface RecorderNote {
  readonly resourceId: string;
  readonly includesGlobal: boolean;
}

interface RecorderFields {
  readonly RecordingGroup?: { readonly IncludeGlobalResourceTypes?: boolean } | null;
}

/** The recorder of AWS Config: a region has one, or none. */
export const configRecorder: ResourceType = resourceType({
  type,
  scope: "regional",
  actions: ["config:DescribeConfigurationRecorders", "config:DescribeConfigurationRecorderStatus"],
  shape: configRecorderShape,
  async *list({ client }) {
    const config = client("config");
    yield* (await config.describeConfigurationRecorders({})).ConfigurationRecorders ?? [];
  },
  idOf: (_recorder, { accountId, region }) => `${accountId}:${region}:${type}`,
  async read(found, place, { part }) {
    const config = place.client("config");
    const { name = "" } = found;
    const status = await part(["Status"], () =>
      config.describeConfigurationRecorderStatus({ ConfigurationRecorderNames: [name] }),
    );
    return {
      resourceId: configRecorder.idOf(found, place),
      name,
      fields: {
        ...capitalised(found),
        RecordingGroup: capitalised(found.recordingGroup),
        Status: capitalised(status?.ConfigurationRecordersStatus?.[0]),
      },
    };
  },
  note({ resourceId, fields }): RecorderNote {
    const group = (fields as RecorderFields).RecordingGroup;
    return { resourceId, includesGlobal: group?.IncludeGlobalResourceTypes === true };
  },
});
