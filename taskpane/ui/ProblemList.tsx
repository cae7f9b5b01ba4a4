import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import type { Problem } from "../../src/plan/Problem";
import type { CellPlace } from "../../src/workbook/selectCells";
import { useLanguage } from "../Language";
import { placeOfProblem } from "../told/placeOfProblem";
import { useMistakes } from "../told/useMistakes";

type Props = Readonly<{
  problems: readonly Problem[];
  /** Brings the cell before the user's eyes. */
  onShow?: ((place: CellPlace) => void) | undefined;
}>;

/** What is wrong with the inputs: block, row, column, what was found, what is allowed. */
export function ProblemList(props: Props): ReactElement | null {
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

function Problems({ problems, onShow }: Props): ReactElement {
  const styles = useStyles();
  const tells = useMistakes();
  const words = useLanguage().messages.problems;
  const told = new Map(problems.map((problem) => [tells.problem(problem), placeOfProblem(problem)]));
  return (
    <ul className={styles.list}>
      {[...told].map(([text, place]) => (
        <li key={text}>
          {text}{" "}
          {place === undefined || onShow === undefined ? null : (
            <Link as="button" inline onClick={() => onShow(place)}>
              {words.show}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});
