-- Reviews by several people: who settles what they differ on, what took the review, what the
-- reviewer had in view; and, for a review whose words are gone, the words that stand nearest now.

-- Whether it settles what other reviewers decided differently.
ALTER TABLE review ADD COLUMN adjudicated INTEGER NOT NULL DEFAULT 0
  CHECK (adjudicated IN (0, 1));
-- Uid of the claim that the reviewer had in view, where one decision was made for its group.
ALTER TABLE review ADD COLUMN via_uid TEXT;
-- Version of kb; NULL: taken before it was kept.
ALTER TABLE review ADD COLUMN tool_version TEXT;

-- Each reviewer's last word on a claim, the claims of an article, and decisions that settle.
CREATE INDEX review_by_reviewer ON review (reviewer, made_at);
CREATE INDEX review_by_claim_and_reviewer ON review (claim_uid, reviewer, adjudicated, made_at);
CREATE INDEX review_by_article_key ON review (article_key);
CREATE INDEX review_by_adjudication ON review (claim_uid, made_at) WHERE adjudicated = 1;

-- Derived: the words that stand nearest to the judged ones in the article now.
ALTER TABLE review_anchor ADD COLUMN present_text TEXT;
