import { FluentProvider } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import type { RiskWorker } from "../../src/engine/risk/worker/runSimulation";
import type { RunJob } from "../shared/jobs/RunJob";
import { LanguageProvider } from "../shared/language/LanguageProvider";
import { direction } from "../shared/language/direction";
import { Pane } from "./Pane";
import { darkTheme, lightTheme } from "../shared/theme/themes";
import { useDark } from "../shared/theme/useDark";
import { ErrorBoundary } from "../shared/ui/ErrorBoundary";
import type { Workbook } from "../workbook/Workbook";

type Props = Readonly<{
  workbook: Workbook;
  locale: string;
  /** Returns new workers for each simulation run of the Risk view. */
  startWorkers: () => readonly RiskWorker[];
  /** Runs jobs that take long for a large plan in a worker. */
  runJob: RunJob;
  /** Insert the worked example at once if the workbook has no model. */
  sample: boolean;
}>;

export function App({ locale, ...rest }: Props): ReactElement {
  const dark = useDark();
  return (
    <FluentProvider theme={dark.dark ? darkTheme : lightTheme} dir={direction()}>
      <ErrorBoundary>
        <Suspense>
          <LanguageProvider locale={locale}>
            <ErrorBoundary>
              <Pane dark={dark} {...rest} />
            </ErrorBoundary>
          </LanguageProvider>
        </Suspense>
      </ErrorBoundary>
    </FluentProvider>
  );
}
