import { type PantherEvent, RuleTest, type StateKey } from "@pypanther/core";
import { StandardNewUserAccountCreated } from "../src/standard-new-user-account-created";

const oneLoginUser = {
  p_log_type: "OneLogin.Events",
  p_row_id: "90dd41e60b3c",
  event_type_id: 13,
  actor_user_id: 70114,
  actor_user_name: "Ines Rocha",
  user_id: 88205,
  user_name: "Tomas Veld",
  created_at: "2026-03-11 08:30:01.552",
};

const iamUser = {
  p_log_type: "AWS.CloudTrail",
  p_row_id: "90dd41e60b3d",
  eventTime: "2026-03-11T08:31:45Z",
  eventSource: "iam.amazonaws.com",
  eventName: "CreateUser",
  responseElements: { user: { userName: "backup-agent", userId: "AIDAEXAMPLE0000000017" } },
};

const zoomUser = {
  p_log_type: "Zoom.Operation",
  category_type: "User",
  action: "Add",
  operator: "ines@harbourline.example",
  operation_detail: "Add User tomas@harbourline.example",
};

export const tests = [
  new RuleTest({
    name: "a user is created in OneLogin",
    expectedResult: true,
    log: oneLoginUser,
    expectedTitle: "User [Tomas Veld] was created",
  }),
  new RuleTest({
    name: "a user signs in to OneLogin",
    expectedResult: false,
    log: { ...oneLoginUser, event_type_id: 5 },
  }),
  new RuleTest({
    name: "a user is created in AWS",
    expectedResult: true,
    log: iamUser,
    expectedTitle: "User [backup-agent] was created",
  }),
  new RuleTest({
    name: "a user is deleted in AWS",
    expectedResult: false,
    log: { ...iamUser, eventName: "DeleteUser" },
  }),
  new RuleTest({
    name: "Zoom does not tell the user apart from the text",
    expectedResult: true,
    log: zoomUser,
    expectedTitle: "User of unknown name was created",
  }),
  new RuleTest({ name: "a user is changed in Zoom", expectedResult: false, log: { ...zoomUser, action: "Update" } }),
  new RuleTest({
    name: "the new account counts as new for three days",
    expectedResult: true,
    log: iamUser,
    mocks: [
      {
        objectName: "putStringSet",
        sideEffect: (
          _event: PantherEvent,
          _key: StateKey,
          _marks: string[],
          { ttlSeconds }: { ttlSeconds: number },
        ) => {
          if (ttlSeconds !== 259_200) throw new Error(`remembered for ${ttlSeconds} seconds`);
        },
      },
    ],
  }),
];

export { StandardNewUserAccountCreated as rule };
