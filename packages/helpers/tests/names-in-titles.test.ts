import { type EventDataModel, type EventReader, type JsonObject, PantherEvent } from "@pypanther/core";
import { anthropicActorTitle } from "../src/anthropic";
import { asanaActor, asanaWorkspace } from "../src/asana";
import { azureCallerAddress } from "../src/azure-activity";
import { azureSigninAddress, azureSigninUser, azureSigninUserTitle } from "../src/azure-signin";
import { boxUser } from "../src/box";
import { auditUserTitle } from "../src/crowdstrike-event-streams";
import {
  databricksAction,
  databricksActorTitle,
  databricksParameterTitle,
  databricksPrincipalTitle,
  databricksWorkspaceTitle,
} from "../src/databricks-request";
import { docusignEnvelope } from "../src/docusign";
import { duoAdministrator } from "../src/duo";
import { githubAuditRepository, githubWebhookRepository } from "../src/github";
import { mongodbActor } from "../src/mongodb";
import { netskopeUser } from "../src/netskope";
import { notionPageTitle, notionUserTitle, notionWorkspaceTitle } from "../src/notion";
import { oktaActorLogin } from "../src/okta";
import { oneLoginActor, oneLoginUser } from "../src/onelogin";
import { osqueryHost } from "../src/osquery";
import { s3AccessedBucket } from "../src/s3-access";
import { slackUserTitle, slackWorkspace } from "../src/slack";
import { teleportCluster, teleportUser } from "../src/teleport";
import { tinesSource } from "../src/tines";
import { zendeskActor } from "../src/zendesk";
import { zoomOperator } from "../src/zoom";
import { expectHarmless } from "./hostile-logs";

const dataModel: EventDataModel = { value: (event, name) => event.get(name), path: () => null };
const zendesk = (event: EventReader) => zendeskActor(new PantherEvent(event.toJSON() as JsonObject, dataModel));

const databricksName = (event: EventReader) => databricksParameterTitle(event, "name", "of unknown name");

describe.each<[string, (event: EventReader) => string, JsonObject, string, string]>([
  ["the actor in Asana", asanaActor, { actor: { email: "vera" } }, "[vera]", "an unknown actor"],
  ["the workspace in Asana", asanaWorkspace, { resource: { name: "Lake" } }, "[Lake]", "of unknown name"],
  ["the caller in Azure", azureCallerAddress, { callerIpAddress: "192.0.2.4" }, "[192.0.2.4]", "an unknown address"],
  ["the user of Entra ID", azureSigninUser, { properties: { userPrincipalName: "vera" } }, "vera", "<UNKNOWN_USER>"],
  [
    "the user of Entra ID in a title",
    azureSigninUserTitle,
    { properties: { userPrincipalName: "vera" } },
    "[vera]",
    "an unknown user",
  ],
  [
    "the sign-in's address",
    azureSigninAddress,
    { properties: { ipAddress: "192.0.2.4" } },
    "[192.0.2.4]",
    "an unknown address",
  ],
  ["the user of Box", boxUser, { created_by: { name: "Vera" } }, "[Vera]", "an unknown user"],
  ["the action in Databricks", databricksAction, { actionName: "login" }, "login", "Unknown Action"],
  ["the envelope in DocuSign", docusignEnvelope, { data: { envelopeId: "e-1" } }, "[e-1]", "an unknown envelope"],
  ["the administrator of Duo", duoAdministrator, { username: "vera" }, "[vera]", "of unknown name"],
  ["the repository audited", githubAuditRepository, { repo: "lake/boat" }, "[lake/boat]", "an unknown repository"],
  [
    "the webhook's repository",
    githubWebhookRepository,
    { repository: { full_name: "lake/boat" } },
    "[lake/boat]",
    "an unknown repository",
  ],
  ["the actor in MongoDB Atlas", mongodbActor, { username: "vera" }, "[vera]", "an unknown user"],
  ["the user of Netskope", netskopeUser, { user: "vera" }, "[vera]", "an unknown user"],
  ["the actor's login in Okta", oktaActorLogin, { actor: { alternateId: "vera" } }, "[vera]", "an unknown user"],
  ["the actor in OneLogin", oneLoginActor, { actor_user_name: "Vera" }, "[Vera]", "an unknown actor"],
  ["the user in OneLogin", oneLoginUser, { user_name: "Kim" }, "[Kim]", "an unknown user"],
  ["the host of osquery", osqueryHost, { hostIdentifier: "lake-1" }, "[lake-1]", "an unknown host"],
  ["the bucket of S3", s3AccessedBucket, { bucket: "lake" }, "bucket [lake]", "an unknown bucket"],
  [
    "the workspace of Slack",
    slackWorkspace,
    { context: { location: { domain: "lake" } } },
    "[lake]",
    "of unknown name",
  ],
  ["the cluster of Teleport", teleportCluster, { cluster_name: "lake" }, "[lake]", "of unknown name"],
  ["the user of Teleport", teleportUser, { user: "vera" }, "[vera]", "an unknown user"],
  ["the source of Tines", tinesSource, { p_source_label: "Lake" }, "[Lake]", "an unknown tenant"],
  ["the actor in Zendesk", zendesk, { actor_user: "vera" }, "[vera]", "an unknown user"],
  ["the operator of Zoom", zoomOperator, { operator: "vera" }, "[vera]", "an unknown operator"],
  [
    "the actor in Anthropic",
    anthropicActorTitle,
    { actor: { email_address: "vera@lake.example" } },
    "[vera@lake.example]",
    "an unknown actor",
  ],
  ["the actor in Falcon", auditUserTitle, { event: { UserId: "vera" } }, "[vera]", "an unknown user"],
  ["the actor in Databricks", databricksActorTitle, { userIdentity: { email: "vera" } }, "[vera]", "an unknown user"],
  ["the workspace in Databricks", databricksWorkspaceTitle, { workspaceId: "7" }, "[7]", "an unknown workspace"],
  [
    "the principal in Databricks",
    databricksPrincipalTitle,
    { requestParams: { targetUserName: "kim" } },
    "[kim]",
    "an unknown principal",
  ],
  ["a parameter in Databricks", databricksName, { requestParams: { name: "lake" } }, "[lake]", "of unknown name"],
  [
    "the actor in Notion",
    notionUserTitle,
    { event: { actor: { person: { email: "vera@lake.example" } } } },
    "[vera@lake.example]",
    "an unknown user",
  ],
  [
    "the page in Notion",
    notionPageTitle,
    { event: { details: { target: { page_id: "p-1" } } } },
    "[p-1]",
    "of unknown id",
  ],
  ["the workspace in Notion", notionWorkspaceTitle, { event: { workspace_id: "w-1" } }, "[w-1]", "of unknown id"],
  [
    "a user of Slack",
    slackUserTitle,
    { name: "Vera", email: "vera@lake.example" },
    "[Vera (vera@lake.example)]",
    "an unknown user",
  ],
  ["a user of Slack without an address", slackUserTitle, { name: "Vera" }, "[Vera]", "an unknown user"],
])("%s", (_, name, log, expected, missing) => {
  test("is read from where the source logs it", () => {
    expect(name(new PantherEvent(log))).toBe(expected);
  });

  test("is said to be missing when it is", () => {
    expect(name(new PantherEvent({}))).toBe(missing);
  });

  test("is harmless in a malformed log", () => {
    expectHarmless(log, name);
  });
});
