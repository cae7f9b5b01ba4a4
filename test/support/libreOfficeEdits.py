"""
Edits files in LibreOffice and reports the content of their cells after each edit. LibreOffice moves the references of
every formula itself, as Excel does.

Usage: python3 libreOfficeEdits.py SOFFICE JOB ANSWER

JOB is a JSON list of {"file": path, "steps": [[edit, …], …], "undone": whether each step is undone before the next one,
"read": {name: {"at": workbook name or "Sheet!A1:B2"}}}. With "columns", only those of the area are read, counted from 0; most of the time goes into reading.
ANSWER becomes a list of lists: for each file the cells read after each step.
An edit is {"sheet", "do": "insert" | "delete" | "put" | "cut" | "paste" | "sort", …}, its rows counted from 1.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress, CellRangeAddress, TableSortField

LAST_COLUMN = 60
IN_ERROR = 4


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def start(soffice, folder):
    pipe = "rollout%d" % os.getpid()
    profile = "-env:UserInstallation=file://" + folder
    accept = "--accept=pipe,name=%s;urp;" % pipe
    process = subprocess.Popen(
        [soffice, "--headless", "--norestore", profile, accept], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.1)
    process.kill()
    raise SystemExit("LibreOffice did not answer")


def put(cell, value):
    if value is None:
        cell.String = ""
    elif isinstance(value, str):
        if value.startswith("="):
            cell.Formula = value
        else:
            cell.String = value
    else:
        cell.Value = value


def cut(sheet, row, before):
    """Cut a row and insert it before another one, like Excel's Insert Cut Cells."""
    sheet.Rows.insertByIndex(before - 1, 1)
    if before <= row:
        row += 1
    index = sheet.RangeAddress.Sheet
    source = CellRangeAddress()
    source.Sheet, source.StartColumn, source.EndColumn = index, 0, LAST_COLUMN
    source.StartRow = source.EndRow = row - 1
    target = CellAddress()
    target.Sheet, target.Column, target.Row = index, 0, before - 1
    sheet.moveRange(target, source)
    sheet.Rows.removeByIndex(row - 1, 1)


def paste(sheet, row, to):
    """Cut a row and paste it over another one: references to the row follow it, references to the other row are lost."""
    target = CellAddress()
    target.Sheet, target.Column, target.Row = sheet.RangeAddress.Sheet, 0, to - 1
    sheet.moveRange(target, sheet.getCellRangeByPosition(0, row - 1, LAST_COLUMN, row - 1).RangeAddress)


def sort(sheet, area, field, ascending):
    by = TableSortField()
    by.Field, by.IsAscending = field, ascending
    fields = uno.Any("[]com.sun.star.table.TableSortField", (by,))
    sheet.getCellRangeByName(area).sort((prop("SortFields", fields), prop("ContainsHeader", False)))


def apply(book, edit):
    sheet = book.Sheets.getByName(edit["sheet"])
    kind = edit["do"]
    if kind == "insert":
        sheet.Rows.insertByIndex(edit["row"] - 1, edit.get("count", 1))
    elif kind == "delete":
        sheet.Rows.removeByIndex(edit["row"] - 1, edit.get("count", 1))
    elif kind == "cut":
        cut(sheet, edit["row"], edit["before"])
    elif kind == "paste":
        paste(sheet, edit["row"], edit["to"])
    elif kind == "sort":
        sort(sheet, edit["range"], edit["field"], edit["ascending"])
    elif kind != "put":
        raise SystemExit("no edit is called " + kind)
    for address, value in edit.get("cells", {}).items():
        put(sheet.getCellRangeByName(address), value)


def cells_of(area, columns):
    """Read whole columns at once: cells one by one take a hundred times as long."""
    last = area.RangeAddress.EndRow - area.RangeAddress.StartRow
    if columns is None:
        parts = [area]
    else:
        parts = [area.getCellRangeByPosition(column, 0, column, last) for column in columns]
    rows = zip(*[part.getDataArray() for part in parts])
    return [["" if one is None else one for part in row for one in part] for row in rows]


def errors_of(area):
    """The place in the area of each cell in error."""
    place = area.RangeAddress
    for wrong in area.queryFormulaCells(IN_ERROR).RangeAddresses:
        for row in range(wrong.StartRow, wrong.EndRow + 1):
            for column in range(wrong.StartColumn, wrong.EndColumn + 1):
                yield row - place.StartRow, column - place.StartColumn


def area_of(book, name):
    if "!" in name:
        sheet, address = name.rsplit("!", 1)
        return book.Sheets.getByName(sheet).getCellRangeByName(address)
    return book.NamedRanges.getByName(name).getReferredCells()


def read(book, wanted):
    found = {}
    for name, request in wanted.items():
        area = area_of(book, request["at"])
        if area is None:
            found[name] = None
            continue
        columns = request.get("columns")
        cells = cells_of(area, columns)
        first = None
        for y, x in errors_of(area):
            is_read = columns is None or x in columns
            # Sheets have many errors where the functions are not available, so only those of the request are read.
            if first is None or is_read:
                cell = area.getCellByPosition(x, y)
                error = {"error": cell.getError(), "formula": cell.Formula}
                first = first or error
                if is_read:
                    cells[y][x if columns is None else columns.index(x)] = error
        found[name] = {"cells": cells, "error": first}
    return found


def after(book, step, one):
    """The cells after a step, which is undone if the file says so."""
    undo = book.UndoManager
    # One context, because only a hundred actions can be undone.
    undo.enterUndoContext("step")
    for edit in step:
        apply(book, edit)
    undo.leaveUndoContext()
    book.calculate()
    found = read(book, one["read"])
    if one["undone"] and step:
        undo.undo()
    return found


def main(soffice, job, answer):
    with open(job, encoding="utf-8") as opened:
        requests = json.load(opened)
    folder = tempfile.mkdtemp()
    process, desktop = start(soffice, folder)
    try:
        answers = []
        for one in requests:
            book = desktop.loadComponentFromURL("file://" + one["file"], "_blank", 0, (prop("Hidden", True),))
            book.calculateAll()
            answers.append([after(book, step, one) for step in one["steps"]])
            book.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            process.kill()
        process.wait(60)
        shutil.rmtree(folder, ignore_errors=True)
    with open(answer, "w", encoding="utf-8") as written:
        json.dump(answers, written)


main(*sys.argv[1:4])
