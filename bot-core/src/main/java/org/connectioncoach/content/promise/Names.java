package org.connectioncoach.content.promise;

/**
 * Who the coach speaks for.
 *
 * @param advisorTeam what the team of advisors is called
 * @param bookingLink a https link for booking a time; empty when there is none
 * @param wellbeingResources where somebody in distress finds people
 * @param hours when the team is there; may be empty
 * @param replyTarget how soon they aim to reply; may be empty
 */
public record Names(
        String advisorTeam, String bookingLink, String wellbeingResources, String hours, String replyTarget) {}
