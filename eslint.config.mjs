import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { effectReturnsCleanUp } from "./lint/effectReturnsCleanUp.mjs";
import { shortComments } from "./lint/shortComments.mjs";

const deterministic = {
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "take a Random argument" },
    { object: "Date", property: "now", message: "take the date as an argument" },
  ],
  "no-restricted-syntax": [
    "error",
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "take the date as an argument" },
  ],
  "no-console": "error",
};

/** Limits are called MAX_ and MIN_. A name says the thing, such as a request, and not that it is asked or told. */
const PLAIN_NAMES = [
  "^(?!(?:MOST|FEWEST|LONGEST|LEAST)(?:_|$))",
  "(?!(?:told|asked|hangsOn|putBack|mistakes?|mistaken)(?![a-z]))",
  "(?!.*(?:Told|Asked|HangsOn|PutBack|Mistakes?|Mistaken)(?![a-z]))",
].join("");

export default tseslint.config(
  { ignores: ["node_modules/**", "dist/**", ".cache/**", "artifacts/**", "coverage/**"] },
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: {
      rollout: { rules: { "effect-returns-clean-up": effectReturnsCleanUp, "short-comments": shortComments } },
    },
    rules: { "rollout/short-comments": "error", "id-match": ["error", PLAIN_NAMES] },
  },
  // The comments of the custom functions are texts that Excel shows.
  { files: ["src/functions/*.ts"], rules: { "rollout/short-comments": "off" } },
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: [
      "src/a1/**",
      "src/engine/**",
      "src/schema/**",
      "src/i18n/**",
      "src/plan/**",
      "src/sheets/**",
      "src/xlsx/**",
    ],
    rules: deterministic,
  },
  // Excel takes the message of CustomFunctions.Error only, which is not an Error.
  { files: ["src/functions/inCell.ts"], rules: { "@typescript-eslint/only-throw-error": "off" } },
  {
    files: ["taskpane/**/*.tsx", "taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["taskpane/**/*.ts", "taskpane/**/*.tsx", "src/preview/**/*.ts", "src/preview/**/*.tsx"],
    rules: { "rollout/effect-returns-clean-up": "error" },
  },
  { files: ["**/*.js", "**/*.cjs", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  // webpack reads its configuration as CommonJS.
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
