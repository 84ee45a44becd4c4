// Which component shows which screen. One line each; a screen takes the route that led to it as `at`.
import type { Component } from "svelte";
import type { At, Route } from "../state/index.ts";
import Help from "../help/Help.svelte";
import Authorities from "../directory/Authorities.svelte";
import Authority from "../directory/Authority.svelte";
import Bases from "../bases/Bases.svelte";
import Consultation from "../consultations/Consultation.svelte";
import Consultations from "../consultations/Consultations.svelte";
import Calendar from "../calendar/Calendar.svelte";
import Handover from "../handovers/Handover.svelte";
import Handovers from "../handovers/Handovers.svelte";
import Import from "../imports/Import.svelte";
import Person from "../persons/Person.svelte";
import Persons from "../persons/Persons.svelte";
import Portfolio from "../consultations/Portfolio.svelte";
import Intake from "../intake/Intake.svelte";
import Paste from "../imports/Paste.svelte";
import Register from "../register/Register.svelte";
import RequestFile from "../requests/RequestFile.svelte";
import Settings from "../settings/Settings.svelte";
import State from "../states/State.svelte";
import States from "../states/States.svelte";
import Statistics from "../statistics/Statistics.svelte";
import Tasks from "../tasks/Tasks.svelte";
import Today from "../today/Today.svelte";
import Treaty from "../bases/Treaty.svelte";

type Screens = {
  [S in Route["screen"]]?: Component<{ at: At<S> }> | Component;
};

// prettier-ignore
export const SCREENS: Screens = {
  "today": Today,
  "register": Register,
  "paste": Paste,
  "consultations": Consultations,
  "consultation": Consultation,
  "portfolio": Portfolio,
  "calendar": Calendar,
  "tasks": Tasks,
  "handovers": Handovers,
  "handover": Handover,
  "statistics": Statistics,
  "authorities": Authorities,
  "authority": Authority,
  "states": States,
  "state": State,
  "bases": Bases,
  "treaty": Treaty,
  "import": Import,
  "new-request": Intake,
  "persons": Persons,
  "person": Person,
  "request": RequestFile,
  "settings": Settings,
  "help": Help,
};
