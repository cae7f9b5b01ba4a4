/** The parts of a chart that the add-in writes; the charts of the preview read them. */
import type { StoredShape } from "../StoredPropertiesObject";

const LINE: StoredShape = {
  name: "ChartLineFormat",
  properties: { Color: "", Weight: 2, LineStyle: "Continuous" },
  methods: { Clear: { LineStyle: "None" } },
};

const FILL: StoredShape = {
  name: "ChartFill",
  properties: { SolidColor: "" },
  setters: { SetSolidColor: "SolidColor" },
};

const FONT: StoredShape = { name: "ChartFont", properties: { Size: 10, Color: "#000000", Bold: false } };

const TITLE: StoredShape = {
  name: "ChartTitle",
  properties: { Text: "", Visible: true },
  parts: { Format: { name: "ChartTitleFormat", properties: {}, parts: { Font: FONT } } },
};

const GRIDLINES: StoredShape = {
  name: "ChartGridlines",
  properties: { Visible: true },
  parts: { Format: { name: "ChartGridlinesFormat", properties: {}, parts: { Line: LINE } } },
};

const AXIS: StoredShape = {
  name: "ChartAxis",
  properties: {
    Minimum: "",
    Maximum: "",
    MajorUnit: "",
    NumberFormat: "General",
    ScaleType: "Linear",
    TickLabelPosition: "NextToAxis",
    ReversePlotOrder: false,
    Visible: true,
  },
  parts: {
    Title: TITLE,
    MajorGridlines: GRIDLINES,
    Format: { name: "ChartAxisFormat", properties: {}, parts: { Font: FONT, Line: LINE } },
  },
};

export const CHART: StoredShape = {
  name: "Chart",
  properties: { Name: "", Height: 216, Width: 360, Left: 0, Top: 0 },
  parts: {
    Title: TITLE,
    Legend: { name: "ChartLegend", properties: { Visible: true, Position: "Right", Overlay: false } },
    Axes: { name: "ChartAxes", properties: {}, parts: { CategoryAxis: AXIS, ValueAxis: AXIS } },
  },
};

export const SERIES: StoredShape = {
  name: "ChartSeries",
  properties: {
    ChartType: "",
    MarkerStyle: "Automatic",
    MarkerSize: 5,
    MarkerBackgroundColor: "",
    MarkerForegroundColor: "",
    Smooth: false,
    HasDataLabels: false,
    Overlap: 0,
    GapWidth: 150,
  },
  parts: {
    Format: { name: "ChartSeriesFormat", properties: {}, parts: { Line: LINE, Fill: FILL } },
    DataLabels: {
      name: "ChartDataLabels",
      properties: { ShowSeriesName: false, ShowValue: true, Position: "" },
    },
  },
};
