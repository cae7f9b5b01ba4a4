import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { Problems, type ProblemsProps } from "./Problems";

/** Lists the issues of the inputs: block, row, column, the value found and the values allowed. */
export function ProblemList(props: ProblemsProps): ReactElement | null {
  const { problems } = props;
  const { messages } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.problems.title({ count: problems.length })}</MessageBarTitle>
        <Suspense>
          <Problems {...props} />
        </Suspense>
      </MessageBarBody>
    </MessageBar>
  );
}
