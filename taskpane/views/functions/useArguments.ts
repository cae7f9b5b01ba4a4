import { useState } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { argumentsIn } from "./argumentsIn";
import type { Example } from "./exampleOf";
import { formulaOf } from "./formulaOf";
import type { FunctionText } from "./functionTexts";

export type TypedArgument = Readonly<{
  name: string;
  description: string;
  optional: boolean;
  value: string;
  issue: string | undefined;
  type: (text: string) => void;
  /** Restores the argument of the example; absent if it is unchanged. */
  restore?: () => void;
}>;

/** The arguments of one function: those of the example until the user changes them. */
export function useArguments(
  { id, parameters }: FunctionText,
  example: Example,
): Readonly<{ typed: readonly TypedArgument[]; formula: string; valid: boolean }> {
  const t = useLanguage().messages.functions;
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const typed = parameters.map(({ name, description = "", optional = false }, index): TypedArgument => {
    const value = own[name] ?? example.args[index] ?? "";
    return {
      name,
      description,
      optional,
      value,
      issue: errorIn(value.trim(), optional, t),
      type: (text) => setOwn((others) => ({ ...others, [name]: text })),
      ...(own[name] === undefined
        ? {}
        : {
            restore: () => setOwn((others) => Object.fromEntries(Object.entries(others).filter(([of]) => of !== name))),
          }),
    };
  });
  return {
    typed,
    formula: formulaOf(
      id,
      typed.map(({ value }) => value),
    ),
    valid: typed.every(({ issue }) => issue === undefined),
  };
}

function errorIn(
  value: string,
  optional: boolean,
  t: Readonly<{ required: string; oneArgument: string }>,
): string | undefined {
  if (value === "") return optional ? undefined : t.required;
  return value.startsWith("=") || argumentsIn(value)?.length !== 1 ? t.oneArgument : undefined;
}
