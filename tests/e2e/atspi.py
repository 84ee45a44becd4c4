# Reads what a screen reader would be told of the program's window, and prints it as JSON: role, name, states, children.
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = {
    Atspi.StateType.FOCUSED: "focused",
    Atspi.StateType.FOCUSABLE: "focusable",
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.SELECTED: "selected",
    Atspi.StateType.REQUIRED: "required",
    Atspi.StateType.EXPANDED: "expanded",
    Atspi.StateType.MODAL: "modal",
}
DEEPEST = 60


def told(thing, depth=0):
    states = thing.get_state_set()
    children = []
    if depth < DEEPEST:
        for at in range(thing.get_child_count()):
            child = thing.get_child_at_index(at)
            if child is not None:
                children.append(told(child, depth + 1))
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "states": [word for state, word in STATES.items() if states.contains(state)],
        "children": children,
    }


def window(process):
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(at)
        if program is not None and program.get_process_id() == process:
            return told(program)
    return None


json.dump(window(int(sys.argv[1])), sys.stdout)
