CREATE TABLE "calendar_days" (
	"day" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" jsonb NOT NULL,
	"by_id" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "extensions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"application_id" integer NOT NULL,
	"competition_id" integer NOT NULL,
	"lot_id" integer NOT NULL,
	"asked_by" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"request" text NOT NULL,
	"decided_by" integer,
	"declined_at" timestamp with time zone,
	"granted_at" timestamp with time zone,
	"deadline" timestamp with time zone,
	"reason" jsonb,
	"cancelled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "opened_lots" (
	"lot_id" integer PRIMARY KEY NOT NULL,
	"opening_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "openings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "openings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"competition_id" integer NOT NULL,
	"number" integer NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"protocol" jsonb NOT NULL,
	"file_kk" text,
	"file_ru" text
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"part" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"real_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outages" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"began_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
DROP INDEX "reminders_person_id_application_id_kind_revision_index";--> statement-breakpoint
ALTER TABLE "reminders" ALTER COLUMN "application_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "competitions" ADD COLUMN "repeat" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "competitions" ADD COLUMN "milestones" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "competitions" ADD COLUMN "closed_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "deadline_revisions" ADD COLUMN "by_id" integer;--> statement-breakpoint
ALTER TABLE "deadline_revisions" ADD COLUMN "outage_id" integer;--> statement-breakpoint
ALTER TABLE "announcements" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "competition_id" integer;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "shown_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "reminder_kinds" text[] DEFAULT '{7d,3d,1d,3h,1h}' NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_competition_id_competitions_id_fk" FOREIGN KEY ("competition_id") REFERENCES "public"."competitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_lot_id_lots_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."lots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_lots" ADD CONSTRAINT "opened_lots_lot_id_lots_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."lots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_lots" ADD CONSTRAINT "opened_lots_opening_id_openings_id_fk" FOREIGN KEY ("opening_id") REFERENCES "public"."openings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "openings" ADD CONSTRAINT "openings_competition_id_competitions_id_fk" FOREIGN KEY ("competition_id") REFERENCES "public"."competitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "extensions_competition_id_index" ON "extensions" USING btree ("competition_id");--> statement-breakpoint
CREATE INDEX "extensions_application_id_index" ON "extensions" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_waiting" ON "extensions" USING btree ("application_id") WHERE granted_at is null and declined_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "openings_competition_id_number_index" ON "openings" USING btree ("competition_id","number");--> statement-breakpoint
CREATE INDEX "openings_unprinted" ON "openings" USING btree ("id") WHERE file_kk is null or file_ru is null;--> statement-breakpoint
CREATE INDEX "outages_unsettled" ON "outages" USING btree ("id") WHERE settled_at is null;--> statement-breakpoint
ALTER TABLE "deadline_revisions" ADD CONSTRAINT "deadline_revisions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_revisions" ADD CONSTRAINT "deadline_revisions_outage_id_outages_id_fk" FOREIGN KEY ("outage_id") REFERENCES "public"."outages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_competition_id_competitions_id_fk" FOREIGN KEY ("competition_id") REFERENCES "public"."competitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcements_untold" ON "announcements" USING btree ("id") WHERE told_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("person_id",(coalesce("application_id", -"competition_id")),"kind","revision");--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_subject" CHECK (num_nonnulls("reminders"."application_id", "reminders"."competition_id") = 1);--> statement-breakpoint
-- What was told before, and what was over before, is not told again.
UPDATE "announcements" SET "told_at" = "at";--> statement-breakpoint
UPDATE "competitions" SET "closed_revision" = "deadline_revision" WHERE "deadline" < now();
