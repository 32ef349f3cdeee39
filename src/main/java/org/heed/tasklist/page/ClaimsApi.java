package org.heed.tasklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.heed.identity.User;
import org.heed.process.task.Claims;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking tasks and giving them back, for programs. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "Tasks")
class ClaimsApi {
    private final Claims claims;

    ClaimsApi(Claims claims) {
        this.claims = claims;
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Take a task of one of your teams")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> claim(@PathVariable String id, User user) {
        claims.claim(id, user);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Give a task that you hold back to the team")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> release(@PathVariable String id, User user) {
        claims.release(id, user);
        return ResponseEntity.noContent().build();
    }
}
