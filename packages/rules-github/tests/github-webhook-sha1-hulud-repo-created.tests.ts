import { RuleTest } from "@pypanther/core";
import { GitHubWebhookSha1HuludRepoCreated } from "../src/github-webhook-sha1-hulud-repo-created";

const wormRepository = {
  p_log_type: "GitHub.Webhook",
  action: "created",
  sender: { login: "tomas-veld" },
  repository: {
    full_name: "tomas-veld/q7x1",
    name: "q7x1",
    private: false,
    description: "Sha1-Hulud: The Second Coming.",
  },
};

export const tests = [
  new RuleTest({
    name: "a repository with the mark of the worm",
    expectedResult: true,
    log: wormRepository,
    expectedTitle: "Shai-Hulud repository [tomas-veld/q7x1] created by [tomas-veld]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "neither repository nor sender has a name",
    expectedResult: true,
    log: { ...wormRepository, sender: null, repository: { description: "Sha1-Hulud: The Second Coming." } },
    expectedTitle: "Shai-Hulud repository of an unknown name created by an unknown user",
  }),
  new RuleTest({
    name: "a description without the full stop",
    expectedResult: false,
    log: {
      ...wormRepository,
      repository: { ...wormRepository.repository, description: "Sha1-Hulud: The Second Coming" },
    },
  }),
  new RuleTest({
    name: "the repository is deleted",
    expectedResult: false,
    log: { ...wormRepository, action: "deleted" },
  }),
];

export { GitHubWebhookSha1HuludRepoCreated as rule };
