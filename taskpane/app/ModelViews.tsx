import { Fragment, type ReactElement } from "react";
import { UnsavedNote } from "../features/lazyNotices";
import { useDrafts } from "../shared/forms/drafts/useDrafts";
import { useLanguage } from "../shared/language/LanguageProvider";
import { scrollToField } from "../shared/ui/scrollToField";
import { type View, VIEWS } from "../shared/View";
import { NoAnswer } from "./lazyViews";
import { PersistentView } from "./PersistentView";
import { VIEW_REGISTRY, type ViewProps } from "./viewRegistry";

type Props = Omit<ViewProps, "drafts" | "code"> & Readonly<{ view: View }>;

/** The views of one model. A model that has never had an answer shows only the views that need none. */
export function ModelViews({ view, ...given }: Props): ReactElement {
  const { state, onOpen } = given;
  const { model, evaluation, problems, calculating, computing, failed } = state;
  const { code } = useLanguage();
  const drafts = useDrafts(model);
  const props: ViewProps = { ...given, drafts, code };
  const hasErrors = problems.length > 0 || calculating;
  const answered = evaluation && { ...props, evaluation, hasErrors, stale: hasErrors || computing || failed };
  const openUnsaved = (): void => {
    onOpen("inputs");
    // First let the view restore its scroll position, and only then scroll to the field.
    setTimeout(() => scrollToField(document.querySelector("[data-unsaved]")));
  };
  return (
    <>
      {view === "inputs" ? null : <UnsavedNote unsaved={drafts.unsaved} onLook={openUnsaved} />}
      {VIEWS.map((name) => {
        const entry = VIEW_REGISTRY[name];
        if (entry.needs === "answer") return null;
        return (
          <PersistentView key={entry.perModel ? `${model.reference.sheetId} ${name}` : name} shown={view === name}>
            {entry.render(props)}
          </PersistentView>
        );
      })}
      {answered === undefined ? (
        <PersistentView shown={VIEW_REGISTRY[view].needs === "answer"}>
          {computing || failed ? null : <NoAnswer />}
        </PersistentView>
      ) : (
        <Fragment key={model.reference.sheetId}>
          {VIEWS.map((name) => {
            const entry = VIEW_REGISTRY[name];
            if (entry.needs === "model") return null;
            return (
              <PersistentView key={name} shown={view === name} runsInBackground={entry.runsInBackground === true}>
                {entry.render(answered)}
              </PersistentView>
            );
          })}
        </Fragment>
      )}
    </>
  );
}
