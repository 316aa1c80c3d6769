DROP INDEX "notifications_waiting";--> statement-breakpoint
CREATE INDEX "notifications_in_hand" ON "notifications" USING btree ("claimed_at") WHERE ended_at is null and claimed_at is not null;--> statement-breakpoint
CREATE INDEX "reminders_open" ON "reminders" USING btree ("notification_id") WHERE ended_as is null;--> statement-breakpoint
CREATE INDEX "notifications_waiting" ON "notifications" USING btree ("urgent" DESC NULLS FIRST,"due_at","id") WHERE ended_at is null and claimed_at is null;