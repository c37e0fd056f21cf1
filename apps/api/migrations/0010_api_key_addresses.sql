ALTER TABLE "app"."api_keys" ADD COLUMN "last_used_ip" text;--> statement-breakpoint
ALTER TABLE "app"."api_keys" ADD COLUMN "allowed_ips" text[];--> statement-breakpoint
ALTER TABLE "app"."api_keys" ADD COLUMN "replaced_by" uuid;