import { shellWords } from "../src/shell-words";

test.each([
  ["aws s3  ls", ["aws", "s3", "ls"]],
  ["  aws\ts3\n", ["aws", "s3"]],
  ["echo 'a b' \"c d\"", ["echo", "a b", "c d"]],
  ["a'b'\"c\"d", ["abcd"]],
  ["''", [""]],
  ["a\\ b", ["a b"]],
  ["it\\'s", ["it's"]],
  ['"a \\"b\\" \\\\ \\n"', ['a "b" \\ \\n']],
  ["'a\\'", ["a\\"]],
  ["echo a #b", ["echo", "a", "#b"]],
  ["", []],
  [" \n", []],
  ["echo 'a", null],
  ['echo "a', null],
  ['echo "a\\"', null],
  ["echo a\\", null],
])("the words of %j", (command, words) => {
  expect(shellWords(command)).toEqual(words);
});

test("a long command with an open quote is given up without delay", () => {
  expect(shellWords(`${'a"b"'.repeat(20_000)}"`)).toBeNull();
});
