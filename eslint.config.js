import nodePlugin from "eslint-plugin-n";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const sizeLimits = {
  "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ["error", { max: 10, variant: "modified" }],
};

export default tseslint.config(
  {
    ignores: ["node_modules/", "out/", "dist/", "build/provide-electron/default-app/", "**/*.d.ts"],
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...sizeLimits,
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export by name, so that a search finds every use.",
        },
      ],
      "id-denylist": ["error", "data2", "info2", "util", "utils", "helper", "helpers", "manager"],
      "no-console": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["electron/**/*.ts", "shared/**/*.ts"],
    plugins: { n: nodePlugin },
    rules: {
      "n/no-unsupported-features/node-builtins": [
        "error",
        { version: ">=20.18.0", ignores: ["navigator"] },
      ],
      "n/no-unsupported-features/es-builtins": ["error", { version: ">=20.18.0" }],
    },
  },
  {
    files: ["electron/main/**/*.ts", "electron/preload/**/*.ts"],
    rules: { "n/no-unsupported-features/node-builtins": "off" },
  },
  {
    files: ["renderer/**/*.tsx", "renderer/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["tests/**/*.ts", "tests/**/*.tsx", "*.config.ts"],
    rules: {
      // describe() holds many tests; vitest's matchers are typed any; odd strings are what tests are made of.
      "max-lines-per-function": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/require-await": "off",
      "no-restricted-syntax": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
