CREATE TABLE "chat_managers" (
	"chat_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chat_managers_chat_id_person_id_pk" PRIMARY KEY("chat_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "chats" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chats_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"telegram_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"locale" text DEFAULT 'kk' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"quiet_from" integer DEFAULT 22 NOT NULL,
	"quiet_until" integer DEFAULT 8 NOT NULL,
	"muted" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "chats_telegramId_unique" UNIQUE("telegram_id")
);
--> statement-breakpoint
CREATE TABLE "competition_versions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "competition_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"competition_id" integer NOT NULL,
	"content" jsonb NOT NULL,
	"documents" jsonb NOT NULL,
	"created_by" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"reason" jsonb,
	"applied_at" timestamp with time zone,
	"discarded_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "broadcasts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "broadcasts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"cause" text NOT NULL,
	"cause_key" text NOT NULL,
	"author_id" integer,
	"created_at" timestamp with time zone NOT NULL,
	"audience" integer DEFAULT 0 NOT NULL,
	"paused_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"stopped_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"tally" jsonb
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"hash" text PRIMARY KEY NOT NULL,
	"telegram_file_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shared_visits" (
	"competition_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "shared_visits_competition_id_person_id_pk" PRIMARY KEY("competition_id","person_id")
);
--> statement-breakpoint
DROP INDEX "notifications_cause_cause_key_person_id_index";--> statement-breakpoint
DROP INDEX "notifications_waiting";--> statement-breakpoint
ALTER TABLE "notices" DROP COLUMN "audience";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "audience" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "notifications" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "subscriptions" DROP CONSTRAINT "subscriptions_pkey";--> statement-breakpoint
ALTER TABLE "subscriptions" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "announcements" ADD COLUMN "by_id" integer;--> statement-breakpoint
ALTER TABLE "announcements" ADD COLUMN "changes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "announcements" ADD COLUMN "reason" jsonb;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "media" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "links" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "scheduled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "approval_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "approved_by" integer;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "chat_id" integer;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "broadcast_id" integer;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "carrier_id" integer;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "quiet_from" integer DEFAULT 22 NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "quiet_until" integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "muted" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "id" integer PRIMARY KEY NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "subscriptions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "chat_id" integer;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "amount_from" bigint;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "amount_to" bigint;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "pace" text DEFAULT 'each' NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_managers" ADD CONSTRAINT "chat_managers_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_managers" ADD CONSTRAINT "chat_managers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competition_versions" ADD CONSTRAINT "competition_versions_competition_id_competitions_id_fk" FOREIGN KEY ("competition_id") REFERENCES "public"."competitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competition_versions" ADD CONSTRAINT "competition_versions_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "broadcasts" ADD CONSTRAINT "broadcasts_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_visits" ADD CONSTRAINT "shared_visits_competition_id_competitions_id_fk" FOREIGN KEY ("competition_id") REFERENCES "public"."competitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_visits" ADD CONSTRAINT "shared_visits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "competition_versions_competition_id_index" ON "competition_versions" USING btree ("competition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "broadcasts_cause_cause_key_index" ON "broadcasts" USING btree ("cause","cause_key");--> statement-breakpoint
CREATE INDEX "broadcasts_open" ON "broadcasts" USING btree ("id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_broadcast_id_broadcasts_id_fk" FOREIGN KEY ("broadcast_id") REFERENCES "public"."broadcasts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_carrier_id_notifications_id_fk" FOREIGN KEY ("carrier_id") REFERENCES "public"."notifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcements_competition_id_index" ON "announcements" USING btree ("competition_id");--> statement-breakpoint
CREATE INDEX "notices_scheduled" ON "notices" USING btree ("scheduled_at") WHERE sent_at is null and scheduled_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_once" ON "notifications" USING btree ("cause","cause_key",(coalesce("person_id", -"chat_id")));--> statement-breakpoint
CREATE INDEX "notifications_waiting_broadcast" ON "notifications" USING btree ("broadcast_id","due_at","id") WHERE ended_at is null and claimed_at is null and carrier_id is null and broadcast_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_carried" ON "notifications" USING btree ("carrier_id") WHERE carrier_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_ended" ON "notifications" USING btree ("broadcast_id","ended_at") WHERE broadcast_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_waiting" ON "notifications" USING btree ("urgent" DESC NULLS FIRST,"due_at","id") WHERE ended_at is null and claimed_at is null and carrier_id is null and broadcast_id is null;--> statement-breakpoint
ALTER TABLE "announcements" DROP COLUMN "audience";--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_personId_unique" UNIQUE("person_id");--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_chatId_unique" UNIQUE("chat_id");--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_addressee" CHECK (num_nonnulls("notifications"."person_id", "notifications"."chat_id") = 1);--> statement-breakpoint
-- What was plain text is Telegram HTML from now on.
UPDATE "notices" SET "text" = (SELECT coalesce(jsonb_object_agg("key", replace(replace(replace("value", '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), '{}') FROM jsonb_each_text("text"));--> statement-breakpoint
-- What was told before has its broadcast too.
INSERT INTO "broadcasts" ("cause", "cause_key", "created_at", "audience") SELECT "cause", "cause_key", min("created_at"), count(*) FROM "notifications" WHERE "cause" IN ('announcement', 'notice') GROUP BY "cause", "cause_key";--> statement-breakpoint
UPDATE "notifications" SET "broadcast_id" = "broadcasts"."id" FROM "broadcasts" WHERE "notifications"."cause" = "broadcasts"."cause" AND "notifications"."cause_key" = "broadcasts"."cause_key";
