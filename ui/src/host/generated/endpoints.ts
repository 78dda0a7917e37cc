// Written by `cargo xtask codegen` from the tables in Rust. Do not edit.

import type { ApprovalAnswer, ApprovalView, AskApproval, AuditEntry, Bytes, ChangePassword, ChangeRole, CheckpointQuery, Checkpoints, Claim, Claimed, CompleteUpload, Counts, Decided, Done, Ended, EventQuery, Events, Heartbeat, Helped, Helpers, HelpersQuery, History, Inbox, Invitation, Invite, Join, Lease, Leave, LinkQuery, Links, ListQuery, Me, MoveRequest, Objection, ObjectionRow, Objections, ObjectionsQuery, Packet, Page, PageQuery, Person, Presence, Proposed, PublishRoot, Published, RecordCheck, RequestRow, RequestView, Roots, RunEnds, Session, SignIn, SignedChange, SignedManifest, SubmitRequest, Summary, Upload, Welcome } from './types';

export interface Endpoints {
  welcome: { params: []; query: null; body: null; result: Welcome };
  join: { params: []; query: null; body: Join; result: Session };
  sign_in: { params: []; query: null; body: SignIn; result: Session };
  sign_out: { params: []; query: null; body: null; result: Done };
  me: { params: []; query: null; body: null; result: Me };
  change_password: { params: []; query: null; body: ChangePassword; result: Ended };
  end_other_sessions: { params: []; query: null; body: null; result: Ended };
  people: { params: []; query: PageQuery; body: null; result: Page<Person> };
  end_sessions: { params: [person: string]; query: null; body: null; result: Ended };
  change_role: { params: [person: string]; query: null; body: ChangeRole; result: Done };
  invite: { params: []; query: null; body: Invite; result: Invitation };
  roots: { params: []; query: null; body: null; result: Roots };
  publish_root: { params: []; query: null; body: PublishRoot; result: Done };
  manifest: { params: []; query: null; body: null; result: Published };
  publish_manifest: { params: []; query: null; body: SignedManifest; result: Done };
  file: { params: [sha256: string]; query: null; body: null; result: Bytes };
  store_file: { params: [sha256: string]; query: null; body: Bytes; result: Done };
  manifests: { params: []; query: null; body: null; result: History };
  proposal: { params: []; query: null; body: null; result: Proposed };
  propose: { params: []; query: null; body: SignedChange; result: Done };
  second_proposal: { params: []; query: null; body: SignedChange; result: Done };
  withdraw_proposal: { params: [digest: string]; query: null; body: null; result: Done };
  decided: { params: []; query: null; body: null; result: Decided };
  blob_status: { params: [sha256: string]; query: null; body: null; result: Upload };
  put_part: { params: [sha256: string, part: string]; query: null; body: Bytes; result: Upload };
  complete_blob: { params: [sha256: string]; query: null; body: CompleteUpload; result: Upload };
  submit_request: { params: [id: string]; query: null; body: SubmitRequest; result: RequestView };
  list_requests: { params: []; query: ListQuery; body: null; result: Page<RequestRow> };
  counts: { params: []; query: null; body: null; result: Counts };
  my_requests: { params: []; query: PageQuery; body: null; result: Page<RequestRow> };
  request: { params: [id: string]; query: null; body: null; result: RequestView };
  move_request: { params: [id: string]; query: null; body: MoveRequest; result: RequestView };
  section: { params: [id: string, section: string]; query: null; body: null; result: Bytes };
  set_presence: { params: []; query: null; body: Presence; result: Done };
  end_presence: { params: []; query: null; body: null; result: Done };
  helpers: { params: []; query: HelpersQuery; body: null; result: Helpers };
  inbox: { params: []; query: PageQuery; body: null; result: Inbox };
  claim: { params: [id: string]; query: null; body: Claim; result: Claimed };
  heartbeat: { params: [id: string]; query: null; body: Heartbeat; result: Lease };
  leave: { params: [id: string]; query: null; body: Leave; result: Done };
  join_run: { params: [id: string]; query: null; body: Claim; result: Claimed };
  add_packet: { params: [id: string]; query: null; body: Packet; result: RequestView };
  packet_section: { params: [id: string, packet: string, section: string]; query: null; body: null; result: Bytes };
  helped: { params: []; query: PageQuery; body: null; result: Helped };
  object: { params: [objection: string]; query: null; body: Objection; result: Done };
  objections: { params: []; query: null; body: null; result: Objections };
  objections_to: { params: [boundary: string]; query: ObjectionsQuery; body: null; result: Page<ObjectionRow> };
  ask_approval: { params: [approval: string]; query: null; body: AskApproval; result: ApprovalView };
  approval: { params: [approval: string]; query: null; body: null; result: ApprovalView };
  cancel_approval: { params: [approval: string]; query: null; body: null; result: ApprovalView };
  approvals: { params: []; query: PageQuery; body: null; result: Page<ApprovalView> };
  answer_approval: { params: [approval: string]; query: null; body: ApprovalAnswer; result: ApprovalView };
  summarise: { params: [summary: string]; query: null; body: Summary; result: Done };
  run_ends: { params: []; query: null; body: null; result: RunEnds };
  events: { params: []; query: EventQuery; body: null; result: Events };
  checkpoint: { params: []; query: CheckpointQuery; body: null; result: Checkpoints };
  audit_links: { params: []; query: LinkQuery; body: null; result: Links };
  check_audit: { params: []; query: null; body: null; result: RecordCheck };
  audit: { params: []; query: PageQuery; body: null; result: Page<AuditEntry> };
}

export const endpoints = {
  welcome: { method: "GET", path: "/v1/welcome" },
  join: { method: "POST", path: "/v1/join" },
  sign_in: { method: "POST", path: "/v1/session" },
  sign_out: { method: "DELETE", path: "/v1/session" },
  me: { method: "GET", path: "/v1/me" },
  change_password: { method: "PUT", path: "/v1/me/password" },
  end_other_sessions: { method: "DELETE", path: "/v1/me/sessions" },
  people: { method: "GET", path: "/v1/people" },
  end_sessions: { method: "DELETE", path: "/v1/people/{person}/sessions" },
  change_role: { method: "PUT", path: "/v1/people/{person}/role" },
  invite: { method: "POST", path: "/v1/invitations" },
  roots: { method: "GET", path: "/v1/roots" },
  publish_root: { method: "PUT", path: "/v1/roots" },
  manifest: { method: "GET", path: "/v1/manifest" },
  publish_manifest: { method: "PUT", path: "/v1/manifest" },
  file: { method: "GET", path: "/v1/files/{sha256}" },
  store_file: { method: "PUT", path: "/v1/files/{sha256}" },
  manifests: { method: "GET", path: "/v1/manifests" },
  proposal: { method: "GET", path: "/v1/proposal" },
  propose: { method: "PUT", path: "/v1/proposal" },
  second_proposal: { method: "PUT", path: "/v1/proposal/second" },
  withdraw_proposal: { method: "DELETE", path: "/v1/proposal/{digest}" },
  decided: { method: "GET", path: "/v1/decided" },
  blob_status: { method: "GET", path: "/v1/blobs/{sha256}" },
  put_part: { method: "PUT", path: "/v1/blobs/{sha256}/parts/{part}" },
  complete_blob: { method: "POST", path: "/v1/blobs/{sha256}/complete" },
  submit_request: { method: "PUT", path: "/v1/requests/{id}" },
  list_requests: { method: "GET", path: "/v1/requests" },
  counts: { method: "GET", path: "/v1/counts" },
  my_requests: { method: "GET", path: "/v1/my/requests" },
  request: { method: "GET", path: "/v1/requests/{id}" },
  move_request: { method: "POST", path: "/v1/requests/{id}/moves" },
  section: { method: "GET", path: "/v1/requests/{id}/sections/{section}" },
  set_presence: { method: "PUT", path: "/v1/me/presence" },
  end_presence: { method: "DELETE", path: "/v1/me/presence" },
  helpers: { method: "GET", path: "/v1/helpers" },
  inbox: { method: "GET", path: "/v1/inbox" },
  claim: { method: "POST", path: "/v1/requests/{id}/claim" },
  heartbeat: { method: "POST", path: "/v1/requests/{id}/heartbeat" },
  leave: { method: "POST", path: "/v1/requests/{id}/leave" },
  join_run: { method: "POST", path: "/v1/requests/{id}/join" },
  add_packet: { method: "POST", path: "/v1/requests/{id}/packets" },
  packet_section: { method: "GET", path: "/v1/requests/{id}/packets/{packet}/{section}" },
  helped: { method: "GET", path: "/v1/my/helping" },
  object: { method: "PUT", path: "/v1/objections/{objection}" },
  objections: { method: "GET", path: "/v1/objections" },
  objections_to: { method: "GET", path: "/v1/boundaries/{boundary}/objections" },
  ask_approval: { method: "PUT", path: "/v1/approvals/{approval}" },
  approval: { method: "GET", path: "/v1/approvals/{approval}" },
  cancel_approval: { method: "DELETE", path: "/v1/approvals/{approval}" },
  approvals: { method: "GET", path: "/v1/approvals" },
  answer_approval: { method: "POST", path: "/v1/approvals/{approval}/answer" },
  summarise: { method: "PUT", path: "/v1/summaries/{summary}" },
  run_ends: { method: "GET", path: "/v1/runs" },
  events: { method: "GET", path: "/v1/events" },
  checkpoint: { method: "GET", path: "/v1/audit/checkpoint" },
  audit_links: { method: "GET", path: "/v1/audit/links" },
  check_audit: { method: "GET", path: "/v1/audit/check" },
  audit: { method: "GET", path: "/v1/audit" },
} as const satisfies Record<keyof Endpoints, { method: string; path: string }>;
