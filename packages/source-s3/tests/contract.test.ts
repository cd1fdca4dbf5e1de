import { describeInput } from "@pypanther/engine/testing";
import { s3Input } from "../src";
import { AwsServer } from "./aws-server";

const CAPACITY = 10;

describeInput({
  name: "objects in S3",
  isLive: true,
  resumes: true,
  capacity: CAPACITY,
  async open() {
    const server = await new AwsServer().start();
    let count = 0;
    const sent: string[] = [];
    return {
      input: () => s3Input({ queueUrl: server.queueUrl, clients: () => server.clients(), maxInHand: 5 }),
      deliver(lines) {
        count += 1;
        sent.push(`${count} of them.jsonl`);
        server.deliver(`${count} of them.jsonl`, lines);
        return Promise.resolve();
      },
      resend: () => Promise.resolve(),
      repeat() {
        for (const key of sent) server.send(server.notificationOf(key));
        return Promise.resolve();
      },
      unacknowledged: () => server.messages.length,
      close: () => server.close(),
    };
  },
});
