/** The smallest possible pane with React and Fluent UI, as a baseline for how fast ours opens. */
import { Button, FluentProvider, Tab, TabList, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const place = document.getElementById("root");
if (place !== null)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <TabList defaultSelectedValue="answer">
        <Tab value="answer">Answer</Tab>
        <Tab value="inputs">Inputs</Tab>
      </TabList>
      <Button appearance="primary">What if…</Button>
    </FluentProvider>,
  );
