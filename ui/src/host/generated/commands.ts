// Written by `cargo xtask codegen` from the tables in Rust. Do not edit.

import type { Agree, AgreeUndo, AnswerStep, AtStep, Boot, ChangeRef, ChangeView, DraftView, Ended, HideLine, HomeView, IncludePart, InvitationLink, InvitationView, InviteWith, JoinWith, JsonValue, LimitOf, LimitView, Link, MoveMine, MyRequest, MyRequestView, NewPassword, Nothing, OpenedReport, PartRef, PartText, RecoverySheet, RequestRef, RestoreKey, RestoredKey, RunRef, RunView, Saved, SendDraft, ServerCall, SetUp, SetWords, Settings, SignInWith, StartDraft, StartRun, TakenBack, UndoView, WizardCard, Words } from './types';

export interface Commands {
  boot: { args: Nothing; result: Boot };
  home: { args: Nothing; result: HomeView };
  search: { args: Words; result: Array<WizardCard> };
  settings: { args: Nothing; result: Settings };
  set_settings: { args: Settings; result: Settings };
  start_run: { args: StartRun; result: RunView };
  run: { args: RunRef; result: RunView };
  carry_on: { args: RunRef; result: RunView };
  answer: { args: AnswerStep; result: RunView };
  go_on: { args: AtStep; result: RunView };
  check_again: { args: AtStep; result: RunView };
  try_other: { args: AtStep; result: RunView };
  put_aside: { args: AtStep; result: RunView };
  say_proved: { args: AnswerStep; result: RunView };
  consent: { args: Agree; result: RunView };
  back: { args: RunRef; result: RunView };
  back_to: { args: AtStep; result: RunView };
  stop_checking: { args: RunRef; result: RunView };
  close_run: { args: RunRef; result: HomeView };
  changes: { args: Nothing; result: Array<ChangeView> };
  plan_undo: { args: ChangeRef; result: UndoView };
  undo: { args: AgreeUndo; result: ChangeView };
  leave_change: { args: ChangeRef; result: ChangeView };
  start_draft: { args: StartDraft; result: DraftView };
  draft: { args: RequestRef; result: DraftView };
  stop_collecting: { args: RequestRef; result: DraftView };
  set_words: { args: SetWords; result: DraftView };
  include_part: { args: IncludePart; result: DraftView };
  part_text: { args: PartRef; result: PartText };
  hide_line: { args: HideLine; result: PartText };
  send_draft: { args: SendDraft; result: DraftView };
  save_copy: { args: RequestRef; result: Saved };
  discard_draft: { args: RequestRef; result: HomeView };
  take_back: { args: RequestRef; result: TakenBack };
  my_requests: { args: Nothing; result: Array<MyRequest> };
  my_request: { args: RequestRef; result: MyRequestView };
  move_mine: { args: MoveMine; result: MyRequestView };
  read_invitation: { args: Link; result: InvitationView };
  join: { args: JoinWith; result: Boot };
  set_up: { args: SetUp; result: RecoverySheet };
  recovery_sheet: { args: Nothing; result: RecoverySheet };
  sheet_is_kept: { args: Nothing; result: Boot };
  restore_key: { args: RestoreKey; result: RestoredKey };
  sign_in: { args: SignInWith; result: Boot };
  sign_out: { args: Nothing; result: Boot };
  change_password: { args: NewPassword; result: Ended };
  end_other_sessions: { args: Nothing; result: Ended };
  call_server: { args: ServerCall; result: JsonValue };
  open_report: { args: RequestRef; result: OpenedReport };
  limit: { args: LimitOf; result: LimitView };
  invite: { args: InviteWith; result: InvitationLink };
  open_console: { args: Nothing; result: Nothing };
}
