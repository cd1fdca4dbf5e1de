const tseslint = require("typescript-eslint");
const ruleAnnotations = require("./eslint/rule-annotations");
const ruleMemberOrder = require("./eslint/rule-member-order");

const pypanther = { rules: { "rule-annotations": ruleAnnotations, "rule-member-order": ruleMemberOrder } };

/** No package may reach into a sibling by path, and no pack may import another. */
const siblings = {
  group: ["../../*/src/**", "../../../packages/**", "**/packages/*/src/**"],
  message: "Import the package by its name: a second path to one class loads a second copy of it.",
};
const packs = { group: ["@pypanther/rules-*", "@pypanther/policies-*"], message: "Packs never import each other." };

module.exports = tseslint.config(
  {
    ignores: [
      "**/dist/",
      "**/node_modules/",
      "starter-kit/",
      "packages/*/tests/fixtures/",
      "coverage/",
      "packages/cli/template/",
      "packages/core/src/validation/*-validator.js",
      "packages/log-schemas/src/schema-validator.js",
      "packages/engine/assembly/",
    ],
  },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { ecmaVersion: 2023 } },
    plugins: { pypanther },
    rules: {
      "no-console": "error",
      eqeqeq: ["error", "always"],
      "no-restricted-imports": ["error", { patterns: [siblings] }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      // `require(...) as typeof import(...)` is how a module is loaded when it is needed.
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      // A getter's or package.json's synchronous, lazy load has no `import` form in CommonJS output.
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },
  {
    files: ["packages/rules-*/src/*.ts", "packages/policies-*/src/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "pypanther/rule-annotations": "error",
      "pypanther/rule-member-order": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "no-restricted-imports": ["error", { patterns: [siblings, packs] }],
    },
  },
  {
    // Build scripts read the sources that no package exports.
    files: ["scripts/write-validator.ts", "scripts/resource-types/index.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  { files: ["scripts/**", "bench/**", "packages/cli/src/bin.ts"], rules: { "no-console": "off" } },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
